import { type ChangeKind, type ClaimContent, isAnnouncing } from '../claim/content'
import { checkAgainOn, type FactDocument, openDisputes } from '../claim/fact'
import { intervalOf, type Line, type MeasuredFact, measuredFact } from './measured-fact'

/** A measured fact with what a page names it by, and the marks that it wears in a list. */
export type MeasuredLine = MeasuredFact & {
  slug: string
  statement: string
  change: ChangeKind
  disputed: boolean
  /** The day from which a level wants checking again, YYYY-MM-DD; null for what does not grow old. */
  checkAgainOn: string | null
}

/** A public fact as the tally of its measure reads it; null when it is on none, or tells no number or time. */
export function measuredLine(fact: FactDocument): MeasuredLine | null {
  const version = fact.versions[0]
  if (!version || fact.standing === 'removed') return null
  const measured = measuredClaim(fact.id, version.content, {
    publishedAt: fact.firstPublishedAt,
    state: fact.standing,
  })
  if (!measured) return null
  return {
    ...measured,
    slug: fact.slug,
    statement: version.content.statement,
    change: version.change.kind,
    disputed: openDisputes(fact).length > 0,
    checkAgainOn: measured.role === 'level' ? checkAgainOn(fact) : null,
  }
}

type Content = Omit<ClaimContent, 'internalNote'>

/** The same of a claim at the desk, public or not yet: what it is compared with others by. */
export function measuredClaim(
  id: string,
  content: Content,
  { publishedAt, state }: Pick<MeasuredFact, 'publishedAt' | 'state'>,
): MeasuredFact | null {
  const { measure, links } = content
  if (!measure) return null
  const line = lineOf(content)
  if (!line) return null
  const own = intervalOf(content.quantity)
  const fulfils = links.flatMap(({ kind, fact, amount }) => {
    const delivered = amount ?? own
    return kind === 'fulfils' && delivered ? [{ factId: fact.id, amount: delivered }] : []
  })
  const measured = measuredFact(content, measure, {
    ...line,
    factId: id,
    fulfils,
    despite: measure.despite,
    publishedAt,
    state,
  })
  return measured.ok ? measured.value : null
}

function lineOf({ measure, kind }: Content): Line | null {
  if (!measure) return null
  const { role, direction } = measure
  if (role !== 'change') return { role, direction: null, announced: false }
  return direction && { role, direction, announced: isAnnouncing(kind) }
}
