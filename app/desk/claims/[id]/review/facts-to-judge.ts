import type { ToJudge } from '@/components/desk/judgement-fields'
import { originComparison } from '@/components/desk/origin-comparison'
import { desk } from '@/db/client'
import type { Revision } from '@/db/queries/claims'
import { citationsOfFacts } from '@/db/queries/judgements'
import type { BesideRevision } from '../../beside'

/** The public facts beside a revision, each with how its origins stand to the claim's. */
export async function factsToJudge({ content }: Revision, { facts }: BesideRevision): Promise<ToJudge[]> {
  const citations = await citationsOfFacts(
    desk(),
    facts.map(({ id }) => id),
  )
  return facts.map((fact) => ({
    ...fact,
    origins: originComparison(content.citations, citations.get(fact.id) ?? []),
  }))
}
