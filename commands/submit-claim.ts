import type { Database } from '@/db/client'
import { claimForUpdate, revisionOf } from '@/db/queries/claims'
import { setClaimState } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import { stateAfter } from '@/domain/claim/lifecycle'
import { type Problem, submissionProblems } from '@/domain/claim/submission'
import type { Actor } from '@/domain/policy/actor'
import { type Barrier, barrierTo } from '@/domain/policy/claim-policy'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'

export type SubmitOrder = { key: string; claimId: string; revisionNo: number }

export type SubmitRefusal =
  | { kind: 'not-found' }
  | { kind: 'barred'; barrier: Barrier }
  | { kind: 'stale'; seenNo: number; headNo: number }
  | { kind: 'problems'; problems: Problem[] }

/** Hands the head revision to the reviewers, if it keeps every rule that concerns a submission. */
export function submitClaim(
  db: Database,
  actor: Actor,
  order: SubmitOrder,
): Promise<Result<{ claimId: string; no: number }, SubmitRefusal>> {
  return atomically(db, { actor, act: 'submit-claim', order }, async (tx) => {
    const claim = await claimForUpdate(tx, order.claimId)
    if (!claim) return err({ kind: 'not-found' })
    const barrier = barrierTo('submit', claim, actor)
    const state = stateAfter('submit', claim)
    if (barrier || !state) return err({ kind: 'barred', barrier: barrier ?? 'wrong-state' })
    const { id: claimId, head, publishedNo } = claim
    if (order.revisionNo !== head.no) return err({ kind: 'stale', seenNo: order.revisionNo, headNo: head.no })
    const revision = await revisionOf(tx, claimId, head.no)
    if (!revision) return err({ kind: 'not-found' })
    const published = publishedNo === null ? null : await revisionOf(tx, claimId, publishedNo)
    const problems = submissionProblems(revision.content, { published: published?.content })
    if (problems.length > 0) return err({ kind: 'problems', problems })
    await setClaimState(tx, claimId, { state, submittedBy: actor.id })
    await recordHistory(tx, { personId: actor.id, act: 'submitted', claimId, revisionNo: head.no })
    return ok({ claimId, no: head.no })
  })
}
