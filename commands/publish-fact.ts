import slugify from '@sindresorhus/slugify'
import type { Writer } from '@/db/client'
import { type ClaimRow, revisionsOf } from '@/db/queries/claims'
import { newsroomOf, publishedFact } from '@/db/queries/published'
import { nextEdition, writeFact } from '@/db/writes/published'
import type { FactDocument, FactVersion } from '@/domain/claim/fact'
import { verdictOf } from '@/domain/evidence/origin'
import type { Actor } from '@/domain/policy/actor'
import { bylineFor } from '@/domain/policy/newsroom-policy'

/**
 * Writes the finished document of a fact: the head revision becomes its newest public version.
 * Runs inside the approving transaction; returns the fact with the edition it is printed in.
 */
export async function publishFact(
  tx: Writer,
  order: { claim: ClaimRow; reviewer: Actor },
): Promise<{ fact: FactDocument; edition: number }> {
  const { claim, reviewer } = order
  const [head, ...older] = await revisionsOf(tx, claim.id)
  if (!head) throw new Error(`Claim ${claim.id} has no revision to publish.`)
  const edition = await nextEdition(tx)
  // Read under the edition's lock: another fact's event may just have added a notice to this one.
  const before = await publishedFact(tx, claim.id)
  const { bylines } = await newsroomOf(tx)
  const { internalNote: _, ...content } = head.content
  const writers = [head, ...older.filter((r) => r.no > (claim.publishedNo ?? 0))].map((r) => r.author)
  const version: FactVersion = {
    no: head.no,
    at: edition.at.toISOString(),
    edition: edition.no,
    change: content.change,
    writers: distinct(writers.reverse()).map((writer) => bylineFor(writer.name, 'writer', bylines)),
    reviewer: bylineFor(reviewer.name, 'reviewer', bylines),
    content,
  }
  const fact: FactDocument = {
    id: claim.id,
    slug: slugOf(content.statement, claim.id),
    verdict: verdictOf(content),
    firstPublishedAt: before?.firstPublishedAt ?? version.at,
    changedAt: version.at,
    standing: 'current',
    versions: [version, ...(before?.versions ?? [])],
    notices: before?.notices ?? [],
  }
  await writeFact(tx, fact, version.no, edition, { kind: version.change.kind, note: version.change.note })
  return { fact, edition: edition.no }
}

const distinct = (people: { id: string; name: string }[]) => [
  ...new Map(people.map((p) => [p.id, p])).values(),
]

/** Words for people, the id for the machine: a fact keeps its address when its wording changes. */
function slugOf(statement: string, claimId: string): string {
  const words = slugify(statement)
    .slice(0, 70)
    .replace(/-[^-]*$/, '')
  return [words, idPart(claimId)].filter(Boolean).join('-')
}

/** What of a claim's id ends the address of its fact. */
export const idPart = (claimId: string): string => claimId.slice('claim_'.length)
