import type { Actor, Role } from './actor'
import { may } from './permissions'

export type PeopleBarrier = 'admins-only' | 'own-admin-role' | 'own-account' | 'last-admin'

/** A person as somebody else's subject, and how many active admins there are, that person included. */
export type Subject = { id: string; roles: readonly Role[]; active: boolean }

/** What stands between `actor` and giving `subject` exactly `roles`; null when nothing does. */
export function barrierToRoles(
  actor: Actor,
  subject: Subject,
  roles: readonly Role[],
  activeAdmins: number,
): PeopleBarrier | null {
  if (!may(actor, 'managePeople')) return 'admins-only'
  if (roles.includes('admin') || !isActiveAdmin(subject)) return null
  if (subject.id === actor.id) return 'own-admin-role'
  return activeAdmins > 1 ? null : 'last-admin'
}

/** What stands between `actor` and deactivating `subject`; null when nothing does. */
export function barrierToDeactivation(
  actor: Actor,
  subject: Subject,
  activeAdmins: number,
): PeopleBarrier | null {
  if (!may(actor, 'managePeople')) return 'admins-only'
  if (subject.id === actor.id) return 'own-account'
  return isActiveAdmin(subject) && activeAdmins <= 1 ? 'last-admin' : null
}

const isActiveAdmin = (subject: Subject) => subject.active && subject.roles.includes('admin')
