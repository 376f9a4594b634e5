import type { Database } from '@/db/client'
import { accountForUpdate } from '@/db/queries/people'
import { recordHistory } from '@/db/writes/history'
import { withdrawInvitationsBy } from '@/db/writes/invitations'
import { setRoles } from '@/db/writes/people'
import { deleteSessionsOf } from '@/db/writes/sessions'
import type { Actor, Role } from '@/domain/policy/actor'
import { barrierToRoles, type PeopleBarrier } from '@/domain/policy/people-policy'
import { err, ok, type Result } from '@/domain/result'
import { asAdmin } from './as-admin'

export type PeopleRefusal = { kind: 'barred'; barrier: PeopleBarrier } | { kind: 'not-found' }

/**
 * Gives a person exactly these roles and signs them out everywhere, so that no page drawn for the old ones goes on.
 * Whoever stops being an admin leaves no open invitation behind.
 */
export function changeRoles(
  db: Database,
  actor: Actor,
  order: { personId: string; roles: readonly Role[] },
  now: Date,
): Promise<Result<null, PeopleRefusal>> {
  return asAdmin<null, PeopleRefusal>(db, actor, async (tx, admins) => {
    const person = await accountForUpdate(tx, order.personId)
    if (!person) return err({ kind: 'not-found' })
    const barrier = barrierToRoles(actor, person, order.roles, admins.length)
    if (barrier) return err({ kind: 'barred', barrier })
    if (sameRoles(person.roles, order.roles)) return ok(null)
    await setRoles(tx, person.id, order.roles)
    await deleteSessionsOf(tx, person.id)
    if (!order.roles.includes('admin')) await withdrawInvitationsBy(tx, person.id, now)
    const detail = { person: person.id, from: person.roles.join(' '), to: order.roles.join(' ') }
    await recordHistory(tx, { personId: actor.id, act: 'changed-roles', detail })
    return ok(null)
  })
}

const sameRoles = (a: readonly Role[], b: readonly Role[]) =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join()
