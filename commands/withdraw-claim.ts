import type { Database } from '@/db/client'
import { claimForUpdate } from '@/db/queries/claims'
import { setClaimState } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import { stateAfter } from '@/domain/claim/lifecycle'
import type { Actor } from '@/domain/policy/actor'
import { type Barrier, barrierTo } from '@/domain/policy/claim-policy'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'

export type WithdrawOrder = { key: string; claimId: string }

export type WithdrawRefusal = { kind: 'not-found' } | { kind: 'barred'; barrier: Barrier }

/** Takes a claim back out of review, unchanged. */
export function withdrawClaim(
  db: Database,
  actor: Actor,
  order: WithdrawOrder,
): Promise<Result<{ claimId: string }, WithdrawRefusal>> {
  return atomically(db, { actor, act: 'withdraw-claim', order }, async (tx) => {
    const claim = await claimForUpdate(tx, order.claimId)
    if (!claim) return err({ kind: 'not-found' })
    const barrier = barrierTo('withdraw', claim, actor)
    const state = stateAfter('withdraw', claim)
    if (barrier || !state) return err({ kind: 'barred', barrier: barrier ?? 'wrong-state' })
    await setClaimState(tx, claim.id, { state })
    await recordHistory(tx, {
      personId: actor.id,
      act: 'withdrew',
      claimId: claim.id,
      revisionNo: claim.head.no,
    })
    return ok({ claimId: claim.id })
  })
}
