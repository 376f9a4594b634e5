import { here, words } from '@/components/language'
import { Button } from '@/components/ui/button'
import { Moment } from '@/components/ui/moment'
import { Words } from '@/components/ui/words'
import type { FactDocument, FactVersion } from '@/domain/claim/fact'
import { Changed, FactChanges } from './fact-changes'
import type { Around } from './fact-page'
import { RemovedSheet } from './removed-sheet'
import { Section } from './section'
import { Trail } from './trail'

/** Every public version of a fact and every event on it, any two versions side by side, and what stood on a day. */
export function HistorySheet({
  fact,
  others,
  from,
  to,
}: {
  fact: FactDocument
  others: Around['others']
  /** Two revisions to compare; not a number where none was asked for. */
  from: number
  to: number
}) {
  const say = words('history')
  const { versions } = fact
  const [current] = versions
  if (!current) return <RemovedSheet fact={fact} />
  const byNo = (no: number) => versions.find((version) => version.no === no)
  const [older, newer] = [byNo(from) ?? versions[1] ?? current, byNo(to) ?? current]
  return (
    <>
      <Trail steps={[{ href: `/facts/${fact.slug}`, label: say('theFact') }]} />
      <article className="max-w-[43rem]">
        <h1 className="text-3xl">{say('title')}</h1>
        <p className="mt-2 font-serif text-xl">
          <a href={here(`/facts/${fact.slug}`)}>
            <Words>{current.content.statement}</Words>
          </a>
        </p>
        <Section id="known" title={say('knownTitle')}>
          <form
            action={here(`/facts/${fact.slug}`)}
            className="flex flex-wrap items-end gap-3 text-[0.9375rem]"
          >
            <label className="grid gap-1">
              <span className="font-semibold">{say('publishedBy')}</span>
              <input
                type="date"
                name="known"
                required
                className="min-h-10 rounded-control border border-rule-control bg-sheet px-3"
              />
            </label>
            <Button type="submit">{words('chrome')('show')}</Button>
          </form>
        </Section>
        {versions.length > 1 && (
          <Section id="compare" long title={say('compareTitle')}>
            <Choice slug={fact.slug} versions={versions} older={older} newer={newer} />
            <div className="mt-5 border-l-[3px] border-rule pl-4 text-[0.9375rem]">
              <p className="text-ink-muted">
                {say.rich('fromTo', {
                  from: String(older.no),
                  to: String(newer.no),
                  older: () => <Moment at={older.at} form="day" />,
                  newer: () => <Moment at={newer.at} form="day" />,
                })}
              </p>
              <Changed before={older} after={newer} />
            </div>
          </Section>
        )}
        <Section id="all" long title={say('allTitle')}>
          <FactChanges fact={fact} others={others} />
        </Section>
      </article>
    </>
  )
}

function Choice({
  slug,
  versions,
  older,
  newer,
}: {
  slug: string
  versions: readonly FactVersion[]
  older: FactVersion
  newer: FactVersion
}) {
  const say = words('history')
  return (
    <form action={here(`/facts/${slug}/history`)} className="grid gap-3 text-[0.9375rem]">
      <table className="w-full text-left">
        <thead>
          <tr className="border-b border-rule text-[0.8125rem] text-ink-muted">
            <th scope="col" className="w-14 py-1 font-semibold">
              {say('from')}
            </th>
            <th scope="col" className="w-14 py-1 font-semibold">
              {say('to')}
            </th>
            <th scope="col" className="py-1 font-semibold">
              {say('version')}
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.no} className="border-b border-dotted border-rule align-baseline">
              <td>
                <Pick name="from" version={version} picked={version === older} />
              </td>
              <td>
                <Pick name="to" version={version} picked={version === newer} />
              </td>
              <td className="py-2">
                {say.rich('revisionOn', {
                  no: String(version.no),
                  when: () => <Moment at={version.at} form="day" />,
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button type="submit" className="justify-self-start">
        {say('compare')}
      </Button>
    </form>
  )
}

function Pick({ name, version, picked }: { name: 'from' | 'to'; version: FactVersion; picked: boolean }) {
  return (
    <label className="grid size-8 place-items-center">
      <span className="sr-only">
        {words('history')(name === 'from' ? 'pickFrom' : 'pickTo', { no: String(version.no) })}
      </span>
      <input type="radio" name={name} value={version.no} defaultChecked={picked} className="size-4" />
    </label>
  )
}
