import type { Database } from '@/db/client'
import { claimForUpdate } from '@/db/queries/claims'
import { personById } from '@/db/queries/people'
import { setAssignment } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import type { Actor } from '@/domain/policy/actor'
import { type AssignmentBarrier, barrierToAssignment } from '@/domain/policy/assignment-policy'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { tellOfAssignment } from './tell-colleagues'

/** `assigneeId` null gives it back to everybody; `due` is a day, YYYY-MM-DD, or null. */
export type AssignReviewOrder = {
  key: string
  claimId: string
  assigneeId: string | null
  due: string | null
}

export type AssignRefusal = { kind: 'not-found' } | { kind: 'barred'; barrier: AssignmentBarrier }

/** Gives the review of a claim to somebody, takes it, hands it on, or gives it back. It ends with the review. */
export function assignReview(
  db: Database,
  actor: Actor,
  order: AssignReviewOrder,
  now: Date,
): Promise<Result<{ claimId: string }, AssignRefusal>> {
  return atomically(db, { actor, act: 'assign-review', order }, async (tx) => {
    const claim = await claimForUpdate(tx, order.claimId)
    if (!claim) return err({ kind: 'not-found' })
    const assignee = order.assigneeId === null ? null : await personById(tx, order.assigneeId)
    if (order.assigneeId !== null && !assignee) return err({ kind: 'barred', barrier: 'not-a-reviewer' })
    const due = assignee && order.due
    const today = now.toISOString().slice(0, 10)
    const barrier = barrierToAssignment(claim, actor, { assignee, due }, today)
    if (barrier) return err({ kind: 'barred', barrier })
    if (assignee) await tellOfAssignment(tx, claim.id, { actorId: actor.id, assigneeId: assignee.id })
    await setAssignment(tx, claim.id, { assigneeId: assignee?.id ?? null, due })
    await recordHistory(tx, {
      personId: actor.id,
      act: assignee ? 'assigned-review' : 'unassigned-review',
      claimId: claim.id,
      revisionNo: claim.head.no,
      detail: { ...(assignee && { person: assignee.id }), ...(due && { due }) },
    })
    return ok({ claimId: claim.id })
  })
}
