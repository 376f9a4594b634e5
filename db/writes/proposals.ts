import type { DecidedProposal, Proposal, ProposalContent } from '@/domain/claim/proposal'
import { sealedProposal } from '@/domain/claim/proposal-envelope'
import type { Writer } from '../client'
import { newId } from '../ids'
import { proposalDecisions, proposals } from '../schema/desk'

/** Writes a proposal about the public version of a claim; returns its id. */
export async function insertProposal(
  tx: Writer,
  proposal: { claimId: string; publishedNo: number; content: ProposalContent; proposedBy: string },
): Promise<string> {
  const { claimId, publishedNo, content, proposedBy } = proposal
  const id = newId('proposal')
  await tx.insert(proposals).values({
    id,
    claimId,
    publishedNo,
    kind: content.kind,
    body: Buffer.from(sealedProposal(id, claimId, publishedNo, content), 'utf8'),
    challengeId: content.kind === 'answer' ? content.challengeId : null,
    proposedBy,
  })
  return id
}

/** Records a decision on exactly the bytes it names; a trigger checks it again. */
export async function insertProposalDecision(
  tx: Writer,
  { id, sha256 }: Proposal,
  { decision, remark }: DecidedProposal,
  decidedBy: string,
): Promise<void> {
  await tx.insert(proposalDecisions).values({ proposalId: id, decision, sha256, decidedBy, remark })
}
