import type { Database, Writer } from '@/db/client'
import { type ClaimRow, claimForUpdate, revisionsOf } from '@/db/queries/claims'
import { type ProposalRow, proposalById, subjectOf } from '@/db/queries/proposals'
import { disputesOf, newsroomOf, publishedFact } from '@/db/queries/published'
import { closeChallenge } from '@/db/writes/challenges'
import { setClaimState } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import { insertProposalDecision } from '@/db/writes/proposals'
import { lockEdition } from '@/db/writes/published'
import type { RevisionHash } from '@/domain/claim/fact'
import {
  type DecidedProposal,
  decideProposal,
  type ProposalOrder,
  type ProposalRefusal,
} from '@/domain/claim/proposal'
import type { Actor } from '@/domain/policy/actor'
import { bylineFor } from '@/domain/policy/newsroom-policy'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { endDispute, endDisputesOf, printNotice } from './print-notice'

export type DecideProposalOrder = ProposalOrder & { key: string; proposalId: string }

/** What a proposal was about has been settled otherwise meanwhile. */
type Overtaken = { kind: 'dispute-over' } | { kind: 'challenge-closed' }

export type DecideProposalRefusal = ProposalRefusal | { kind: 'not-found' } | Overtaken

/** Countersigns, declines or withdraws a proposal. What is countersigned is carried out in the same transaction. */
export function decideOnProposal(
  db: Database,
  actor: Actor,
  order: DecideProposalOrder,
): Promise<Result<{ proposalId: string; claimId: string; edition: number | null }, DecideProposalRefusal>> {
  return atomically(db, { actor, act: 'decide-proposal', order }, async (tx) => {
    const seen = await proposalById(tx, order.proposalId)
    if (!seen) return err({ kind: 'not-found' })
    // Whoever decides takes turns at the claim: a proposal is insert-only, and its row cannot be locked.
    const claim = await claimForUpdate(tx, seen.claimId)
    const proposal = await proposalById(tx, order.proposalId)
    if (!claim || !proposal) return err({ kind: 'not-found' })
    const decided = decideProposal(order, proposal, claim, actor)
    if (!decided.ok) return decided
    await insertProposalDecision(tx, proposal, decided.value, actor.id)
    const { decision, remark } = decided.value
    const carried =
      decision === 'countersign' ? await carryOut(tx, proposal, claim, decided.value, actor) : ok(null)
    if (!carried.ok) return carried
    await recordHistory(tx, {
      personId: actor.id,
      act: `${decision}-proposal`,
      claimId: claim.id,
      revisionNo: proposal.publishedNo,
      ...(await subjectOf(tx, claim.id, proposal.publishedNo)),
      edition: carried.value,
      detail: { proposal: proposal.id, kind: proposal.kind, remark },
    })
    return ok({ proposalId: proposal.id, claimId: claim.id, edition: carried.value })
  })
}

async function carryOut(
  tx: Writer,
  proposal: ProposalRow,
  claim: ClaimRow,
  { to }: DecidedProposal,
  reviewer: Actor,
): Promise<Result<number, Overtaken>> {
  const { content } = proposal
  const { bylines } = await newsroomOf(tx)
  const people = {
    proposer: bylineFor(proposal.proposer.name, 'writer', bylines),
    reviewer: bylineFor(reviewer.name, 'reviewer', bylines),
  }
  // Two acts on two facts in one dispute would each find it open.
  await lockEdition(tx)
  switch (content.kind) {
    case 'retract': {
      const { reason, note } = content
      await endDisputesOf(tx, claim.id, 'retracted', note, reviewer.id)
      if (to) await setClaimState(tx, claim.id, { state: to })
      return ok(await printNotice(tx, claim.id, { kind: 'retracted', reason, note, ...people }, 'retracted'))
    }
    case 'remove': {
      const { reason, note } = content
      // Without words: the note is told where the fact was, and nowhere else.
      await endDisputesOf(tx, claim.id, 'retracted', '', reviewer.id)
      if (to) await setClaimState(tx, claim.id, { state: to })
      const hashes = await hashesOf(tx, claim.id)
      const notice = { kind: 'removed', reason, note, hashes, ...people } as const
      return ok(await printNotice(tx, claim.id, notice, 'removed'))
    }
    case 'check_again': {
      const { note, citations, nextOn } = content
      return ok(
        await printNotice(tx, claim.id, { kind: 'checked_again', note, citations, nextOn, ...people }),
      )
    }
    case 'explain': {
      const open = await disputesOf(tx, claim.id)
      const dispute = open.find(({ id }) => id === content.disputeId)
      if (!dispute) return err({ kind: 'dispute-over' })
      return ok(await endDispute(tx, dispute, 'explained', content.note, reviewer.id))
    }
    case 'answer': {
      const closing = { closedBy: reviewer.id, closing: 'answered', closingNote: '' } as const
      if (!(await closeChallenge(tx, content.challengeId, closing))) return err({ kind: 'challenge-closed' })
      const { question, answer } = content
      return ok(await printNotice(tx, claim.id, { kind: 'answered', question, answer, ...people }))
    }
  }
}

/** The hashes of every version that readers have had, newest first. */
async function hashesOf(tx: Writer, claimId: string): Promise<RevisionHash[]> {
  const shown = new Set((await publishedFact(tx, claimId))?.versions.map(({ no }) => no))
  const revisions = await revisionsOf(tx, claimId)
  return revisions.filter(({ no }) => shown.has(no)).map(({ no, sha256 }) => ({ no, sha256 }))
}
