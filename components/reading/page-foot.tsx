import { here, words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { LanguageSwitch } from './language-switch'

/** Which printing this is: every public event makes a new edition. */
export function PageFoot({ path, edition, changedAt }: { path: string; edition: number; changedAt: Date }) {
  const say = words('chrome')
  return (
    <footer className="mt-16 flex flex-wrap gap-x-6 gap-y-1 border-t border-rule pt-5 pb-12 text-[0.8125rem] text-ink-muted">
      <span>{say('edition', { edition })}</span>
      <span>{say.rich('lastChanged', { when: () => <Moment at={changedAt} /> })}</span>
      <span>
        {say('twoPeople')} <a href={here('/about')}>{say('howWeWork')}</a>
      </span>
      <LanguageSwitch path={path} />
    </footer>
  )
}
