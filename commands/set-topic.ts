import type { Database } from '@/db/client'
import { claimForUpdate, revisionOf } from '@/db/queries/claims'
import { insertRevision, setClaimState } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import { stateAfter } from '@/domain/claim/lifecycle'
import type { Actor } from '@/domain/policy/actor'
import { type Barrier, barrierTo } from '@/domain/policy/claim-policy'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { type ContentRefusal, contentFor } from './claim-content'
import { enteredAgain } from './entered-again'

export type SetTopicOrder = { key: string; claimId: string; baseNo: number; topicTitle: string }

export type SetTopicRefusal =
  | { kind: 'not-found' }
  | { kind: 'barred'; barrier: Barrier }
  | { kind: 'stale'; seenNo: number; headNo: number }
  | { kind: 'measured' }
  | ContentRefusal

/**
 * Files a draft under a topic: its next revision, all else as it was. Only what is a draft; and not what stands on a
 * measure, which has a topic of its own.
 */
export function setTopic(
  db: Database,
  actor: Actor,
  order: SetTopicOrder,
): Promise<Result<{ claimId: string; no: number }, SetTopicRefusal>> {
  return atomically(db, { actor, act: 'set-topic', order }, async (tx) => {
    const claim = await claimForUpdate(tx, order.claimId)
    if (!claim) return err({ kind: 'not-found' })
    const barrier = barrierTo('edit', claim, actor)
    const state = stateAfter('edit', claim)
    if (barrier || !state || claim.state !== 'draft')
      return err({ kind: 'barred', barrier: barrier ?? 'wrong-state' })
    const { id: claimId, head } = claim
    if (order.baseNo !== head.no) return err({ kind: 'stale', seenNo: order.baseNo, headNo: head.no })
    const base = await revisionOf(tx, claimId, head.no)
    if (!base) return err({ kind: 'not-found' })
    if (base.content.topic?.title === order.topicTitle) return ok({ claimId, no: head.no })
    if (base.content.measure) return err({ kind: 'measured' })
    const entered = { ...enteredAgain(base.content), topicTitle: order.topicTitle }
    const content = await contentFor(tx, entered, actor.id)
    if (!content.ok) return content
    const next = { claimId, no: head.no + 1, content: content.value, authorId: actor.id }
    const { no } = await insertRevision(tx, next)
    await setClaimState(tx, claimId, { state })
    await recordHistory(tx, { personId: actor.id, act: 'reworded', claimId, revisionNo: no })
    return ok({ claimId, no })
  })
}
