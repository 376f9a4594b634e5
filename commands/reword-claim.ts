import type { Database } from '@/db/client'
import { claimForUpdate, revisionOf } from '@/db/queries/claims'
import { insertRevision, setClaimState } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import { sealed } from '@/domain/claim/envelope'
import { stateAfter } from '@/domain/claim/lifecycle'
import type { Actor } from '@/domain/policy/actor'
import { type Barrier, barrierTo } from '@/domain/policy/claim-policy'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { type ContentRefusal, contentFor, type EnteredClaim } from './claim-content'

/** `baseNo` is the revision the editor had before them: words written over a newer one are refused, not lost. */
export type RewordOrder = { key: string; claimId: string; baseNo: number; entered: EnteredClaim }

export type RewordRefusal =
  | { kind: 'not-found' }
  | { kind: 'barred'; barrier: Barrier }
  | { kind: 'stale'; seenNo: number; headNo: number }
  | ContentRefusal

/**
 * Writes the next revision. What is in review goes back to draft; what is public stays so beside the new draft.
 * Content equal to the head's writes nothing and returns the head's number.
 */
export function rewordClaim(
  db: Database,
  actor: Actor,
  order: RewordOrder,
): Promise<Result<{ claimId: string; no: number }, RewordRefusal>> {
  return atomically(db, { actor, act: 'reword-claim', order }, async (tx) => {
    const claim = await claimForUpdate(tx, order.claimId)
    if (!claim) return err({ kind: 'not-found' })
    const move = claim.state === 'published' ? 'revise' : 'edit'
    const barrier = barrierTo(move, claim, actor)
    const state = stateAfter(move, claim)
    if (barrier || !state) return err({ kind: 'barred', barrier: barrier ?? 'wrong-state' })
    const { id: claimId, head } = claim
    if (order.baseNo !== head.no) return err({ kind: 'stale', seenNo: order.baseNo, headNo: head.no })
    if (order.entered.links.some(({ factId }) => factId === claimId))
      return err({ kind: 'fact-unknown', factId: claimId })
    const content = await contentFor(tx, order.entered, actor.id)
    if (!content.ok) return content
    const before = await revisionOf(tx, claimId, head.no)
    if (before && sealed(claimId, head.no, before.content) === sealed(claimId, head.no, content.value))
      return ok({ claimId, no: head.no })
    const { no } = await insertRevision(tx, {
      claimId,
      no: head.no + 1,
      content: content.value,
      authorId: actor.id,
    })
    await setClaimState(tx, claimId, { state })
    await recordHistory(tx, { personId: actor.id, act: 'reworded', claimId, revisionNo: no })
    return ok({ claimId, no })
  })
}
