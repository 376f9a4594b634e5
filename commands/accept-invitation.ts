import type { Database } from '@/db/client'
import { invitationByToken } from '@/db/queries/invitations'
import { accountByEmail } from '@/db/queries/people'
import { secretHash } from '@/db/secret'
import { recordHistory } from '@/db/writes/history'
import { redeemInvitation } from '@/db/writes/invitations'
import { insertPerson } from '@/db/writes/people'
import { type InvitationState, invitationState } from '@/domain/policy/invitation-policy'
import { type PasswordProblem, problemWith } from '@/domain/policy/password-policy'
import { err, ok, type Result } from '@/domain/result'
import { type Argon2Cost, hashPassword } from './password-hash'

export type AcceptOrder = { secret: string; name: string; password: string }

export type AcceptRefusal =
  | { kind: 'link-unknown' }
  | { kind: 'link-closed'; state: Exclude<InvitationState, 'open'> }
  | { kind: 'has-account' }
  | { kind: 'password-refused'; problem: PasswordProblem }

/** Opens the account that a link was made for: its address and roles are the link's, whatever has changed since. */
export async function acceptInvitation(
  db: Database,
  order: AcceptOrder,
  now: Date,
  cost?: Argon2Cost,
): Promise<Result<{ personId: string; email: string }, AcceptRefusal>> {
  const link = { tokenHash: secretHash(order.secret), purpose: 'join' } as const
  const invitation = await invitationByToken(db, link)
  if (!invitation) return err({ kind: 'link-unknown' })
  const state = invitationState(invitation, now)
  if (state !== 'open') return err({ kind: 'link-closed', state })
  const { name, password } = order
  const problem = problemWith(password, { name, email: invitation.email })
  if (problem) return err({ kind: 'password-refused', problem })
  // Before the transaction: hashing takes long, and holds no lock.
  const passwordHash = await hashPassword(password, cost)
  return db.transaction(async (tx) => {
    const used = await redeemInvitation(tx, { ...link, now })
    if (!used) return err({ kind: 'link-closed', state: 'used' })
    const { email, roles } = used
    if (await accountByEmail(tx, email)) return err({ kind: 'has-account' })
    const personId = await insertPerson(tx, { email, name, passwordHash, roles })
    const detail = { invitation: used.id, roles: roles.join(' ') }
    await recordHistory(tx, { personId, act: 'joined', detail })
    return ok({ personId, email })
  })
}
