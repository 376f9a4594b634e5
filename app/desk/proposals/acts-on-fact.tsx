import { FactActs } from '@/components/desk/fact-acts'
import { desk } from '@/db/client'
import type { ClaimRow } from '@/db/queries/claims'
import { proposalsOf } from '@/db/queries/proposals'
import { linkableFacts, publishedFact } from '@/db/queries/published'
import { openDisputes } from '@/domain/claim/fact'
import { canPropose, PROPOSAL_KINDS } from '@/domain/claim/proposal'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'

/** What this person can propose about a claim that readers can see; nothing before it is public. */
export async function ActsOnFact({ claim, actor }: { claim: ClaimRow; actor: Actor }) {
  if (claim.publishedNo === null) return null
  const [fact, proposals] = await Promise.all([
    publishedFact(desk(), claim.id),
    proposalsOf(desk(), claim.id),
  ])
  const open = fact ? openDisputes(fact) : []
  const statements = await linkableFacts(
    desk(),
    open.map((dispute) => dispute.with),
  )
  return (
    <FactActs
      claimId={claim.id}
      kinds={may(actor, 'proposeAct') ? PROPOSAL_KINDS.filter((kind) => canPropose(kind, claim)) : []}
      disputes={open.map(({ disputeId, note, with: other }) => ({
        disputeId,
        note,
        statement: statements.get(other) ?? '',
      }))}
      proposals={proposals}
    />
  )
}
