import type { Database } from '@/db/client'
import { accountByEmail, accountForUpdate } from '@/db/queries/people'
import { emailAddress } from '@/domain/policy/email-address'
import { err, ok, type Result } from '@/domain/result'
import { beginSession, type Visit } from './begin-session'
import { passwordFits } from './password-hash'
import type { SignInLimits } from './sign-in-limits'

export type SignInOrder = Visit & { email: string; password: string }

export type SignInRefusal = { kind: 'too-many-attempts' } | { kind: 'no-match' }

/**
 * Begins a session for whoever knows the password.
 * Unknown, deactivated and mistaken are one refusal, at one effort.
 */
export async function signIn(
  db: Database,
  limits: SignInLimits,
  order: SignInOrder,
  now: Date,
): Promise<Result<{ secret: string; personId: string }, SignInRefusal>> {
  const email = emailAddress(order.email)
  const attempt = { account: email ?? order.email, address: order.address }
  if (!(await limits.admit(attempt))) return err({ kind: 'too-many-attempts' })
  const account = email === null ? null : await accountByEmail(db, email)
  const fits = await passwordFits(order.password, account?.passwordHash ?? null)
  if (!account?.active || !fits) return err({ kind: 'no-match' })
  const secret = await db.transaction(async (tx) => {
    // Checked again under the lock: a password change or deactivation meanwhile has ended all sessions already.
    const still = await accountForUpdate(tx, account.id)
    if (!still?.active || still.passwordHash !== account.passwordHash) return null
    return beginSession(tx, account.id, order, now)
  })
  if (secret === null) return err({ kind: 'no-match' })
  await limits.welcome(attempt)
  return ok({ secret, personId: account.id })
}
