import type { Database } from '@/db/client'
import { accountForUpdate } from '@/db/queries/people'
import { recordHistory } from '@/db/writes/history'
import { withdrawInvitationsBy } from '@/db/writes/invitations'
import { setActive } from '@/db/writes/people'
import { deleteSessionsOf } from '@/db/writes/sessions'
import type { Actor } from '@/domain/policy/actor'
import { barrierToDeactivation } from '@/domain/policy/people-policy'
import { err, ok, type Result } from '@/domain/result'
import { asAdmin } from './as-admin'
import type { PeopleRefusal } from './change-roles'

/** Closes an account: its sessions end at once, its open invitations are withdrawn, and its name stays on its work. */
export function deactivatePerson(
  db: Database,
  actor: Actor,
  order: { personId: string },
  now: Date,
): Promise<Result<null, PeopleRefusal>> {
  return asAdmin<null, PeopleRefusal>(db, actor, async (tx, admins) => {
    const person = await accountForUpdate(tx, order.personId)
    if (!person) return err({ kind: 'not-found' })
    const barrier = barrierToDeactivation(actor, person, admins.length)
    if (barrier) return err({ kind: 'barred', barrier })
    if (!person.active) return ok(null)
    await setActive(tx, person.id, false)
    await deleteSessionsOf(tx, person.id)
    await withdrawInvitationsBy(tx, person.id, now)
    await recordHistory(tx, { personId: actor.id, act: 'deactivated', detail: { person: person.id } })
    return ok(null)
  })
}
