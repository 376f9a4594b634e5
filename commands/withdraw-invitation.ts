import type { Database } from '@/db/client'
import { invitationById } from '@/db/queries/invitations'
import { recordHistory } from '@/db/writes/history'
import { withdrawInvitation } from '@/db/writes/invitations'
import type { Actor } from '@/domain/policy/actor'
import { err, ok, type Result } from '@/domain/result'
import { asAdmin, type NotAdmin } from './as-admin'

export type WithdrawInvitationRefusal = NotAdmin | { kind: 'not-found' } | { kind: 'already-used' }

/** Closes a link that nobody has used yet. Withdrawing it again is no refusal: it is what was wanted. */
export function withdrawInvitationOf(
  db: Database,
  actor: Actor,
  order: { invitationId: string },
  now: Date,
): Promise<Result<null, WithdrawInvitationRefusal>> {
  return asAdmin<null, WithdrawInvitationRefusal>(db, actor, async (tx) => {
    const withdrawn = await withdrawInvitation(tx, order.invitationId, now)
    if (withdrawn) {
      const detail = { invitation: order.invitationId }
      await recordHistory(tx, { personId: actor.id, act: 'withdrew-invitation', detail })
      return ok(null)
    }
    const found = await invitationById(tx, order.invitationId)
    if (!found) return err({ kind: 'not-found' })
    return found.usedAt ? err({ kind: 'already-used' }) : ok(null)
  })
}
