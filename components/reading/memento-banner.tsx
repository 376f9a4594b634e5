import { here, words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'

/** Says that a page shows how a fact stood at a moment (ISO 8601), and leads back to now. */
export function MementoBanner({ slug, at }: { slug: string; at: string }) {
  const say = words('share')
  return (
    <Notice tone="warning" title={say('mementoTitle')} className="mt-4">
      {say.rich('memento', { when: () => <Moment at={at} /> })}{' '}
      <a href={here(`/facts/${slug}`)}>{say('mementoNow')}</a>
    </Notice>
  )
}
