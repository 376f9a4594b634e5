import type { Database } from '@/db/client'
import { accountForUpdate } from '@/db/queries/people'
import { recordHistory } from '@/db/writes/history'
import { setActive } from '@/db/writes/people'
import type { Actor } from '@/domain/policy/actor'
import { err, ok, type Result } from '@/domain/result'
import { asAdmin } from './as-admin'
import type { PeopleRefusal } from './change-roles'

/** Opens a closed account again, with the roles and the password it had. */
export function reactivatePerson(
  db: Database,
  actor: Actor,
  order: { personId: string },
): Promise<Result<null, PeopleRefusal>> {
  return asAdmin<null, PeopleRefusal>(db, actor, async (tx) => {
    const person = await accountForUpdate(tx, order.personId)
    if (!person) return err({ kind: 'not-found' })
    if (person.active) return ok(null)
    await setActive(tx, person.id, true)
    await recordHistory(tx, { personId: actor.id, act: 'reactivated', detail: { person: person.id } })
    return ok(null)
  })
}
