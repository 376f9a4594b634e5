import { NeighbourList } from '@/components/desk/neighbour-list'
import type { Neighbour } from '@/components/desk/neighbour-table'
import { Notice } from '@/components/ui/notice'
import type { Revision } from '@/db/queries/claims'
import type { BesideRevision } from './beside'

/** The claims of the same measure and role beside a revision, or why there are none. */
export function BesideIt({
  revision,
  beside,
  others,
}: {
  revision: Revision
  beside: BesideRevision
  others: Neighbour[]
}) {
  return (
    <section id="beside" className="mt-8">
      <h2 className="mb-2 text-xl">Beside it</h2>
      <div className="border-t border-rule pt-3">
        {beside.own && others.length > 0 ? (
          <>
            <p className="text-[0.8125rem] text-ink-muted">
              What else is told of the same measure and role, in the same days.
            </p>
            <NeighbourList own={beside.own} others={others} />
          </>
        ) : (
          <p className="text-sm text-ink-muted">{whyNone(revision, beside)}</p>
        )}
      </div>
    </section>
  )
}

function whyNone({ content }: Revision, { own }: BesideRevision): string {
  if (!content.measure)
    return 'It is on no measure, so there is nothing to compare its number with. Place it on one to see what contradicts it.'
  if (!own)
    return 'Once it tells a number, a date and, for a change, a direction, what speaks of the same measure stands here.'
  return 'Nothing else is told of this measure and role in these days, neither in public nor at the desk.'
}

/** Says that something beside a revision cannot be true together with it. */
export function ContradictionNotice({
  others,
  live = false,
  at = 'beside',
  className,
}: {
  others: Neighbour[]
  live?: boolean
  /** The id of the part of the page that shows them. */
  at?: string
  className?: string
}) {
  const found = others.filter(({ kind }) => kind === 'contradicts')
  if (found.length === 0) return null
  const facts = found.filter(({ status }) => status === 'published').length
  const claims = found.length - facts
  const told = [
    facts > 0 && `${facts} public ${facts === 1 ? 'fact' : 'facts'}`,
    claims > 0 && `${claims} ${claims === 1 ? 'claim' : 'claims'} at the desk`,
  ].filter(Boolean)
  return (
    <Notice tone="warning" title={`It contradicts ${told.join(' and ')}`} live={live} className={className}>
      By their numbers, both cannot be true of the same days. <a href={`#${at}`}>See them side by side.</a>{' '}
      The reviewer says how they stand before anything is public.
    </Notice>
  )
}
