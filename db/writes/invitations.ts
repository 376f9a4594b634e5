import { and, eq, gt, isNull, type SQL } from 'drizzle-orm'
import type { Role } from '@/domain/policy/actor'
import type { Writer } from '../client'
import { newId } from '../ids'
import { invitations } from '../schema/identity'

export type NewInvitation = {
  tokenHash: string
  email: string
  name: string
  roles: readonly Role[]
  invitedBy: string
  createdAt: Date
  expiresAt: Date
}

export type RedeemedInvitation = { id: string; email: string; roles: Role[]; invitedBy: string | null }

const unused = and(isNull(invitations.usedAt), isNull(invitations.withdrawnAt))

export async function insertInvitation(tx: Writer, invitation: NewInvitation): Promise<string> {
  const id = newId('invitation')
  await tx.insert(invitations).values({ id, purpose: 'join', ...invitation, roles: [...invitation.roles] })
  return id
}

/**
 * Replaces whatever setup links there were with this one. The server prints it on an empty database;
 * the roles it carries are those of the first person.
 */
export async function insertSetupLink(
  tx: Writer,
  link: { tokenHash: string; now: Date; expiresAt: Date },
): Promise<void> {
  await withdraw(tx, eq(invitations.purpose, 'setup'), link.now)
  await tx.insert(invitations).values({
    id: newId('invitation'),
    purpose: 'setup',
    tokenHash: link.tokenHash,
    roles: ['admin'],
    expiresAt: link.expiresAt,
  })
}

/** Uses a link up in one statement, so that of many at the same moment one succeeds; null when it is not open. */
export async function redeemInvitation(
  tx: Writer,
  link: { tokenHash: string; purpose: 'join' | 'setup'; now: Date },
): Promise<RedeemedInvitation | null> {
  const [used] = await tx
    .update(invitations)
    .set({ usedAt: link.now })
    .where(
      and(
        eq(invitations.tokenHash, link.tokenHash),
        eq(invitations.purpose, link.purpose),
        unused,
        gt(invitations.expiresAt, link.now),
      ),
    )
    .returning({
      id: invitations.id,
      email: invitations.email,
      roles: invitations.roles,
      invitedBy: invitations.invitedBy,
    })
  return used ?? null
}

/** Whether it was still there to withdraw. */
export async function withdrawInvitation(tx: Writer, id: string, now: Date): Promise<boolean> {
  return (await withdraw(tx, and(eq(invitations.id, id), eq(invitations.purpose, 'join')), now)) === 1
}

export async function withdrawInvitationsTo(tx: Writer, email: string, now: Date): Promise<void> {
  await withdraw(tx, and(eq(invitations.email, email), eq(invitations.purpose, 'join')), now)
}

export async function withdrawInvitationsBy(tx: Writer, personId: string, now: Date): Promise<void> {
  await withdraw(tx, eq(invitations.invitedBy, personId), now)
}

async function withdraw(tx: Writer, which: SQL | undefined, now: Date): Promise<number> {
  const withdrawn = await tx
    .update(invitations)
    .set({ withdrawnAt: now })
    .where(and(which, unused))
    .returning({ id: invitations.id })
  return withdrawn.length
}
