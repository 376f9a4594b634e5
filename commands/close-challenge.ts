import type { Database } from '@/db/client'
import { challengeById } from '@/db/queries/challenges'
import { claimForUpdate } from '@/db/queries/claims'
import { subjectOf } from '@/db/queries/proposals'
import * as challenges from '@/db/writes/challenges'
import { recordHistory } from '@/db/writes/history'
import type { ClosingReason } from '@/domain/claim/challenge'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'

/** `note` is for the reader who raised it, at the link they follow it by; it may be empty. */
export type CloseOrder = { key: string; challengeId: string; closing: ClosingReason; note: string }

export type CloseRefusal =
  | { kind: 'not-found' }
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'challenge-closed' }

/** Closes a challenge without a public answer, for a reason that its reader is told. */
export function closeChallenge(
  db: Database,
  actor: Actor,
  order: CloseOrder,
): Promise<Result<{ challengeId: string }, CloseRefusal>> {
  return atomically(db, { actor, act: 'close-challenge', order }, async (tx) => {
    const challenge = await challengeById(tx, order.challengeId)
    if (!challenge) return err({ kind: 'not-found' })
    if (!may(actor, 'answerChallenge')) return err({ kind: 'barred', barrier: 'writers-only' })
    const { id, claimId, publishedNo } = challenge
    // The claim first, as whoever countersigns an answer takes it.
    await claimForUpdate(tx, claimId)
    const { closing } = order
    const closed = { closedBy: actor.id, closing, closingNote: order.note.trim() }
    if (!(await challenges.closeChallenge(tx, id, closed))) return err({ kind: 'challenge-closed' })
    await recordHistory(tx, {
      personId: actor.id,
      act: 'closed-challenge',
      claimId,
      revisionNo: publishedNo,
      ...(await subjectOf(tx, claimId, publishedNo)),
      detail: { challenge: id, closing },
    })
    return ok({ challengeId: id })
  })
}
