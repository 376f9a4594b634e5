import type { Database, Writer } from '@/db/client'
import { challengeById } from '@/db/queries/challenges'
import { claimForUpdate } from '@/db/queries/claims'
import { evidenceFor } from '@/db/queries/evidence'
import { subjectOf } from '@/db/queries/proposals'
import { disputesOf } from '@/db/queries/published'
import { recordHistory } from '@/db/writes/history'
import { insertProposal } from '@/db/writes/proposals'
import {
  canPropose,
  type ProposalContent,
  type ProposalProblem,
  proposalContent,
  proposalProblems,
} from '@/domain/claim/proposal'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'

/** What is proposed, as a form posts it: passages by their ids. */
export type ProposedAct =
  | Exclude<ProposalContent, { kind: 'check_again' }>
  | { kind: 'check_again'; note: string; passageIds: string[]; nextOn: string | null }

/** `publishedNo` is the public version that was on the screen. */
export type ProposeOrder = { key: string; claimId: string; publishedNo: number; act: ProposedAct }

export type ProposeRefusal =
  | { kind: 'not-found' }
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-now' }
  | { kind: 'stale'; seenNo: number; publicNo: number | null }
  | { kind: 'passage-unknown'; passageId: string }
  | { kind: 'dispute-over' }
  | { kind: 'challenge-closed' }
  /** Longer than a proposal may be, or in characters that cannot be kept. */
  | { kind: 'malformed' }
  | { kind: 'problems'; problems: { field: string; kind: ProposalProblem | 'passage-missing' }[] }

/** Proposes an act on a public fact, for a second person to countersign. Readers see nothing of it until then. */
export function proposeAct(
  db: Database,
  actor: Actor,
  order: ProposeOrder,
): Promise<Result<{ proposalId: string; claimId: string }, ProposeRefusal>> {
  return atomically(db, { actor, act: 'propose-act', order }, async (tx) => {
    const claim = await claimForUpdate(tx, order.claimId)
    if (!claim) return err({ kind: 'not-found' })
    if (!may(actor, 'proposeAct')) return err({ kind: 'barred', barrier: 'writers-only' })
    const { publishedNo } = claim
    if (publishedNo === null || !canPropose(order.act.kind, claim)) return err({ kind: 'not-now' })
    if (publishedNo !== order.publishedNo)
      return err({ kind: 'stale', seenNo: order.publishedNo, publicNo: publishedNo })
    const content = await contentOf(tx, claim.id, order.act)
    if (!content.ok) return content
    const problems = proposalProblems(content.value)
    if (problems.length > 0) return err({ kind: 'problems', problems })
    if (!proposalContent.safeParse(content.value).success) return err({ kind: 'malformed' })
    const proposalId = await insertProposal(tx, {
      claimId: claim.id,
      publishedNo,
      content: content.value,
      proposedBy: actor.id,
    })
    await recordHistory(tx, {
      personId: actor.id,
      act: 'proposed',
      claimId: claim.id,
      revisionNo: publishedNo,
      ...(await subjectOf(tx, claim.id, publishedNo)),
      detail: { proposal: proposalId, kind: content.value.kind },
    })
    return ok({ proposalId, claimId: claim.id })
  })
}

async function contentOf(
  tx: Writer,
  claimId: string,
  act: ProposedAct,
): Promise<Result<ProposalContent, ProposeRefusal>> {
  switch (act.kind) {
    case 'retract':
    case 'remove':
      return ok(act)
    case 'explain': {
      const open = await disputesOf(tx, claimId)
      return open.some(({ id }) => id === act.disputeId) ? ok(act) : err({ kind: 'dispute-over' })
    }
    case 'answer': {
      const challenge = await challengeById(tx, act.challengeId)
      if (challenge?.claimId !== claimId) return err({ kind: 'not-found' })
      return challenge.closedAt === null ? ok(act) : err({ kind: 'challenge-closed' })
    }
    case 'check_again': {
      const { passageIds, ...rest } = act
      const evidence = await evidenceFor(tx, passageIds)
      const missing = passageIds.find((id) => !evidence.has(id))
      if (missing !== undefined) return err({ kind: 'passage-unknown', passageId: missing })
      if (passageIds.length === 0)
        return err({ kind: 'problems', problems: [{ field: 'passages', kind: 'passage-missing' }] })
      return ok({ ...rest, citations: [...evidence.values()] })
    }
  }
}
