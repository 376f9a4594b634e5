import type { Reader } from '@/db/client'
import { type ClaimBeside, claimsBeside, disputedWith, measuredBeside } from '@/db/queries/measured'
import type { ClaimContent } from '@/domain/claim/content'
import type { Neighbour } from '@/domain/claim/judgement'
import { comparedWith, type Found } from '@/domain/tally/conflict'
import { type MeasuredLine, measuredClaim } from '@/domain/tally/measured-line'

/** What stands beside a claim: public facts to be judged, and claims that are still at the desk. */
export type Beside = {
  facts: (Neighbour & { line: MeasuredLine })[]
  claims: (Found & { claim: ClaimBeside })[]
  /** The facts it is disputed with now, found beside it or not. */
  disputed: string[]
}

/**
 * What the desk knows of the same measure and role in the same days, contradictions first; nothing without a measure.
 * What the claim supersedes is not beside it: that stands no more once this is public.
 */
export async function besideClaim(reader: Reader, id: string, content: ClaimContent): Promise<Beside> {
  const superseded = content.links.flatMap(({ kind, fact }) => (kind === 'supersedes' ? [fact.id] : []))
  const disputed = (await disputedWith(reader, id)).filter((other) => !superseded.includes(other))
  const own = measuredClaim(id, content, { publishedAt: '', state: 'current' })
  if (!own) return { facts: [], claims: [], disputed }
  const lines = (await measuredBeside(reader, own)).filter(({ factId }) => !superseded.includes(factId))
  const facts = comparedWith(own, lines).map((found) => ({
    ...found,
    disputed: disputed.includes(found.factId),
    line: lines.find(({ factId }) => factId === found.factId) as MeasuredLine,
  }))
  const written = await claimsBeside(reader, own)
  const measured = written.flatMap(
    (claim) => measuredClaim(claim.id, claim.content, { publishedAt: '', state: 'current' }) ?? [],
  )
  const claims = comparedWith(own, measured).map((found) => ({
    ...found,
    claim: written.find((claim) => claim.id === found.factId) as ClaimBeside,
  }))
  return { facts, claims, disputed }
}
