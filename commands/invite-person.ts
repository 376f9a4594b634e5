import type { Database } from '@/db/client'
import { accountByEmail } from '@/db/queries/people'
import { newSecret } from '@/db/secret'
import { recordHistory } from '@/db/writes/history'
import { insertInvitation, withdrawInvitationsTo } from '@/db/writes/invitations'
import type { Actor, Role } from '@/domain/policy/actor'
import { emailAddress } from '@/domain/policy/email-address'
import { invitationEnd } from '@/domain/policy/invitation-policy'
import { err, ok, type Result } from '@/domain/result'
import { asAdmin, type NotAdmin } from './as-admin'

export type InviteOrder = { email: string; name: string; roles: readonly Role[] }

export type InviteRefusal =
  | NotAdmin
  | { kind: 'email-invalid' }
  | { kind: 'has-account'; name: string; active: boolean }

/** The secret opens the link and is kept nowhere: it can be shown only now. */
export type Invited = { invitationId: string; secret: string; email: string; expiresAt: Date }

/**
 * Makes a one-time link with which one person can open an account of exactly these roles, for 72 hours.
 * Inviting an address again replaces its earlier link.
 */
export async function invitePerson(
  db: Database,
  actor: Actor,
  order: InviteOrder,
  now: Date,
): Promise<Result<Invited, InviteRefusal>> {
  const email = emailAddress(order.email)
  return asAdmin<Invited, InviteRefusal>(db, actor, async (tx) => {
    if (email === null) return err({ kind: 'email-invalid' })
    const account = await accountByEmail(tx, email)
    if (account) return err({ kind: 'has-account', name: account.name, active: account.active })
    await withdrawInvitationsTo(tx, email, now)
    const { secret, hash } = newSecret()
    const { name, roles } = order
    const expiresAt = invitationEnd(now)
    const invitationId = await insertInvitation(tx, {
      tokenHash: hash,
      email,
      name,
      roles,
      invitedBy: actor.id,
      createdAt: now,
      expiresAt,
    })
    const detail = { invitation: invitationId, email, roles: roles.join(' ') }
    await recordHistory(tx, { personId: actor.id, act: 'invited', detail })
    return ok({ invitationId, secret, email, expiresAt })
  })
}
