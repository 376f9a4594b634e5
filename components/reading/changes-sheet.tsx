import { here, words } from '@/components/language'
import { EmptyState } from '@/components/ui/empty-state'
import { Moment } from '@/components/ui/moment'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import type { PrintedChange } from '@/db/queries/reading-room/changes-page'
import { CHANGE_SORTS, type ChangeSort } from '@/domain/claim/change-sort'
import { differences } from '@/domain/claim/difference'
import type { FactVersion } from '@/domain/claim/fact'
import { changesAddress } from './changes-address'
import { Changed } from './fact-changes'
import { MorePages } from './more-pages'

/** Every change to what was public, newest first, with its reason and, where it is short, what was changed. */
export function ChangesSheet({
  sort,
  below,
  changes,
  next,
}: {
  sort: ChangeSort
  below: number | null
  changes: readonly PrintedChange[]
  next: number | null
}) {
  const say = words('changes')
  return (
    <>
      <PageTitle lead={say('lead')}>{say('title')}</PageTitle>
      <nav aria-label={say('show')} className="mb-4 flex flex-wrap gap-x-5 text-[0.9375rem] print:hidden">
        {CHANGE_SORTS.map((each) => (
          <a
            key={each}
            href={here(changesAddress(each))}
            aria-current={each === sort ? 'page' : undefined}
            className="inline-flex min-h-10 items-center no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-pen aria-[current]:decoration-2"
          >
            {say(`sorts.${each}`)}
          </a>
        ))}
      </nav>
      {changes.length > 0 ? (
        <ol className="max-w-[60rem] border-t border-rule">
          {changes.map((change) => (
            <ChangeEntry key={change.edition} change={change} />
          ))}
        </ol>
      ) : (
        <EmptyState title={say('none')}>{say('noneHelp')}</EmptyState>
      )}
      <MorePages
        label={say('more')}
        next={next === null ? null : { path: changesAddress(sort, next), label: say('next') }}
        first={below === null ? null : { path: changesAddress(sort), label: say('first') }}
      />
    </>
  )
}

function ChangeEntry({ change }: { change: PrintedChange }) {
  const say = words('changes')
  const { kind, reason, after, before } = change
  const isRemoved = change.statement === ''
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-4 *:min-w-0 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-[0.8125rem] text-ink-muted">
        <b className="block text-[0.9375rem] font-semibold text-ink">{eventWords(kind)}</b>
        <Moment at={change.at} form="day" />
      </p>
      <div>
        <a
          href={here(`/facts/${change.slug}`)}
          className="font-serif text-[1.125rem] leading-snug no-underline hover:underline"
        >
          {isRemoved ? say('removed') : <Words as="span">{change.statement}</Words>}
        </a>
        {(reason || change.note) && (kind === 'retracted' || kind === 'removed' || change.note) && (
          <p className="mt-1 max-w-measure text-[0.9375rem]">
            {reason && (kind === 'retracted' || kind === 'removed') && (
              <b className="font-semibold">{say(`reasons.${reason}`)}. </b>
            )}
            {change.note && <Words className="[overflow-wrap:anywhere]">{change.note}</Words>}
          </p>
        )}
        {after && before && isShort(before, after) && (
          <div className="mt-1 border-l-[3px] border-rule pl-3 text-[0.9375rem]">
            <Changed before={before} after={after} />
          </div>
        )}
        <p className="mt-1 text-[0.8125rem] text-ink-muted">
          {say('edition', { edition: change.edition })}
          {!isRemoved && (
            <>
              {' · '}
              <a href={here(`/facts/${change.slug}/history`)} className="inline-block min-h-6">
                {say('history')}
              </a>
            </>
          )}
        </p>
      </div>
    </li>
  )
}

function eventWords(kind: PrintedChange['kind']): string {
  const say = words('changes')
  switch (kind) {
    case 'correction':
    case 'update':
    case 'clarification':
    case 'superseded':
    case 'retracted':
    case 'removed':
      return say(`events.${kind}`)
    default:
      throw new Error(`${kind} is no change to what was public.`)
  }
}

const SHORT = 600

/** Whether what was and what is can be shown in a list; else the history shows it. */
function isShort(before: FactVersion, after: FactVersion): boolean {
  const changed = differences(before.content, after.content).filter(({ field }) => field !== 'change')
  const length = changed.reduce((sum, each) => sum + each.before.length + each.after.length, 0)
  return changed.length > 0 && length <= SHORT
}
