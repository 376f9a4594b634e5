import { words } from '@/components/language'
import { Difference } from '@/components/ui/difference'
import { Moment } from '@/components/ui/moment'
import { Words } from '@/components/ui/words'
import { differences } from '@/domain/claim/difference'
import type { FactDocument, FactNotice, FactVersion } from '@/domain/claim/fact'
import { bylineWords } from './byline-words'
import type { Around } from './fact-page'
import { fieldWords, isShown } from './field-words'
import { NoticeLine } from './notice-line'

type Printed = { edition: number; version: FactVersion; before: FactVersion | undefined } | FactNotice

/** Every public version and event, newest first, each with what it changed. Nothing is ever taken away from this list. */
export function FactChanges({ fact, others }: { fact: FactDocument; others: Around['others'] }) {
  const versions = fact.versions.map((version, n) => ({
    edition: version.edition,
    version,
    before: fact.versions[n + 1],
  }))
  const printed: Printed[] = [...versions, ...fact.notices].sort((a, b) => b.edition - a.edition)
  return (
    <ol className="text-[0.9375rem]">
      {printed.map((each) => (
        <li
          key={each.edition}
          className="grid gap-x-4 gap-y-0.5 border-b border-dotted border-rule py-3 first:pt-0 last:border-0 sm:grid-cols-[7rem_minmax(0,1fr)]"
        >
          {'version' in each ? <Version {...each} /> : <NoticeLine notice={each} others={others} />}
        </li>
      ))}
    </ol>
  )
}

function Version({ version, before }: { version: FactVersion; before: FactVersion | undefined }) {
  const say = words('fact')
  return (
    <>
      <Moment at={version.at} form="day" className="text-ink-muted" />
      <div className="min-w-0">
        <b className="font-semibold">{words('codes')(`event.${version.change.kind}`)}.</b>{' '}
        {version.change.note && <Words>{version.change.note}</Words>}
        {before && <Changed before={before} after={version} />}
        <p className="mt-1 text-[0.8125rem] text-ink-muted">
          {bylineWords(version)} {say('revision', { no: String(version.no), edition: version.edition })}
        </p>
      </div>
    </>
  )
}

/** What differs between two versions, field by field and word by word; a sentence when readers would see nothing. */
export function Changed({ before, after }: { before: FactVersion; after: FactVersion }) {
  const changed = differences(before.content, after.content, fieldWords()).flatMap(
    ({ field, words: runs }) => (isShown(field) ? [{ field, runs }] : []),
  )
  if (changed.length === 0) return <p className="text-ink-muted">{words('fact')('nothingDiffers')}</p>
  const codes = words('codes')
  return (
    <dl className="mt-2 grid gap-2">
      {changed.map(({ field, runs }) => (
        <div key={field}>
          <dt className="text-[0.8125rem] text-ink-muted">{codes(`field.${field}`)}</dt>
          <dd className="whitespace-pre-line">
            <Difference words={runs} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
