import { cache } from 'react'
import { besideClaim } from '@/commands/neighbours'
import type { Neighbour, Side } from '@/components/desk/neighbour-table'
import { numberWords } from '@/components/measure-words'
import type { StatusName } from '@/components/ui/status'
import { desk } from '@/db/client'
import type { ClaimRow, Revision } from '@/db/queries/claims'
import type { ClaimContent } from '@/domain/claim/content'
import type { Conflict } from '@/domain/tally/conflict'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { measuredClaim } from '@/domain/tally/measured-line'

/** What stands beside a claim as a page shows it; `own` is null while it cannot be compared. */
export type BesideRevision = { own: Side | null; facts: Neighbour[]; claims: Neighbour[] }

/** Looked for once a request, however many parts of a page ask. */
export const besideRevision = cache(
  (claim: ClaimRow, { content }: Revision): Promise<BesideRevision> =>
    besideContent(claim.id, claim.state, content),
)

/** The same of words that are in no revision yet; `id` is empty for a claim that is not in the ledger. */
export async function besideContent(
  id: string,
  status: StatusName,
  content: ClaimContent,
): Promise<BesideRevision> {
  const measured = measuredOf(id, content)
  if (!measured) return { own: null, facts: [], claims: [] }
  const beside = await besideClaim(desk(), id, content)
  return {
    own: sideOf(content.statement, measured, status),
    facts: beside.facts.map(({ line, factId, kind, differs, disputed }) => ({
      ...sideOf(line.statement, line, 'published'),
      id: factId,
      kind,
      differs,
      disputed,
    })),
    claims: beside.claims.flatMap(({ claim: other, kind, differs }) => {
      const line = measuredOf(other.id, other.content)
      const { statement } = other.content
      return line
        ? [{ ...sideOf(statement, line, other.state), id: other.id, kind, differs, disputed: false }]
        : []
    }),
  }
}

const sideOf = (statement: string, measured: MeasuredFact, status: StatusName): Side => ({
  statement,
  measured,
  ...numberWords(measured),
  status,
})

const measuredOf = (id: string, content: ClaimContent) =>
  measuredClaim(id, content, { publishedAt: '', state: 'current' })

/** All that stands beside it in one list: contradictions, then numbers that differ, then the rest; facts before claims. */
export function inOrder({ facts, claims }: BesideRevision): Neighbour[] {
  return [...facts, ...claims].sort((a, b) => rank(a) - rank(b))
}

function rank({ kind, differs }: Conflict): number {
  if (kind === 'contradicts') return 0
  if (kind === 'incomparable') return 2
  return differs.includes('number') ? 1 : 3
}
