import type { Database } from '@/db/client'
import { accountById, accountForUpdate } from '@/db/queries/people'
import { recordHistory } from '@/db/writes/history'
import { setPasswordHash } from '@/db/writes/people'
import { deleteSessionsOf } from '@/db/writes/sessions'
import type { Actor } from '@/domain/policy/actor'
import { type PasswordProblem, problemWith } from '@/domain/policy/password-policy'
import { err, ok, type Result } from '@/domain/result'
import { type Argon2Cost, hashPassword, passwordFits } from './password-hash'
import type { SignInLimits } from './sign-in-limits'

export type ChangePasswordOrder = {
  old: string
  next: string
  address: string
  /** The session that asks for it: the only one that goes on. */
  session: string
}

export type ChangePasswordRefusal =
  | { kind: 'too-many-attempts' }
  | { kind: 'old-password-wrong' }
  | { kind: 'password-refused'; problem: PasswordProblem }

/** Changes one's own password, for whoever knows the old one, and ends all one's other sessions. */
export async function changePassword(
  db: Database,
  limits: SignInLimits,
  actor: Actor,
  order: ChangePasswordOrder,
  cost?: Argon2Cost,
): Promise<Result<null, ChangePasswordRefusal>> {
  const problem = problemWith(order.next, actor)
  if (problem) return err({ kind: 'password-refused', problem })
  // A stolen session must not become a place to guess the password from.
  const attempt = { account: actor.email, address: order.address }
  if (!(await limits.admit(attempt))) return err({ kind: 'too-many-attempts' })
  const account = await accountById(db, actor.id)
  if (!(await passwordFits(order.old, account?.passwordHash ?? null)))
    return err({ kind: 'old-password-wrong' })
  await limits.welcome(attempt)
  const passwordHash = await hashPassword(order.next, cost)
  return db.transaction(async (tx) => {
    const still = await accountForUpdate(tx, actor.id)
    if (still?.passwordHash !== account?.passwordHash) return err({ kind: 'old-password-wrong' })
    await setPasswordHash(tx, actor.id, passwordHash)
    await deleteSessionsOf(tx, actor.id, order.session)
    await recordHistory(tx, { personId: actor.id, act: 'changed-password' })
    return ok(null)
  })
}
