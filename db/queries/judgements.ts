import { desc, eq, inArray } from 'drizzle-orm'
import type { Citation } from '@/domain/claim/content'
import type { JudgementVerdict } from '@/domain/claim/judgement'
import type { Reader } from '../client'
import { judgements } from '../schema/desk'
import { facts } from '../schema/published'

export type GivenJudgement = {
  no: number
  verdict: JudgementVerdict
  note: string
  /** The other fact; its statement is empty once it has been removed. */
  other: { id: string; statement: string }
}

/** How the reviewers of a claim found it to stand to other facts, newest first. */
export function judgementsOf(reader: Reader, claimId: string): Promise<GivenJudgement[]> {
  return reader
    .select({
      no: judgements.no,
      verdict: judgements.verdict,
      note: judgements.note,
      other: { id: facts.id, statement: facts.statement },
    })
    .from(judgements)
    .innerJoin(facts, eq(facts.id, judgements.otherId))
    .where(eq(judgements.claimId, claimId))
    .orderBy(desc(judgements.no), judgements.otherId)
}

/** What public facts rest on, by fact: the citations of the version readers have. */
export async function citationsOfFacts(reader: Reader, ids: string[]): Promise<Map<string, Citation[]>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: facts.id, document: facts.document })
    .from(facts)
    .where(inArray(facts.id, ids))
  return new Map(rows.map(({ id, document }) => [id, document.versions[0]?.content.citations ?? []]))
}
