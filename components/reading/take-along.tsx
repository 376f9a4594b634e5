import { here, words } from '@/components/language'
import { FormLinks } from './form-links'
import { ListHeading } from './list-heading'

/** The foot of a topic or a measure: the whole of it as tables, as data and as a package. */
export function TakeAlong({ kind, slug }: { kind: 'topic' | 'measure'; slug: string }) {
  const say = words('take')
  const address = `/${kind}s/${slug}`
  const feeds = ['atom', 'rss'].map((form) => ({
    href: `/feeds/topics/${slug}.${form}`,
    label: form === 'atom' ? 'Atom' : 'RSS',
  }))
  return (
    <section aria-labelledby="take" className="drawn-when-near mt-12">
      <ListHeading id="take">{say(kind === 'topic' ? 'takeTopic' : 'takeMeasure')}</ListHeading>
      <div className="grid gap-1.5 text-[0.9375rem]">
        <FormLinks
          links={[
            { href: `${address}.csv`, label: 'CSV', rel: 'alternate' },
            { href: `${address}.json`, label: 'JSON', rel: 'alternate' },
            { href: `${address}.zip`, label: say('zip') },
            ...(kind === 'topic' ? feeds : []),
            { href: here(`${address}/card.png`), label: say('card') },
          ]}
        />
        <p className="max-w-measure text-[0.8125rem] text-ink-muted">
          {say('once')} {say('noLicence')}
        </p>
      </div>
    </section>
  )
}
