import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Role } from '@/domain/policy/actor'
import type { Reader, Writer } from '../client'
import { invitations, people } from '../schema/identity'

export type Invitation = {
  id: string
  email: string
  name: string
  roles: Role[]
  expiresAt: Date
  usedAt: Date | null
  withdrawnAt: Date | null
}

const invitation = {
  id: invitations.id,
  email: invitations.email,
  name: invitations.name,
  roles: invitations.roles,
  expiresAt: invitations.expiresAt,
  usedAt: invitations.usedAt,
  withdrawnAt: invitations.withdrawnAt,
}

/** The link of this token, whatever became of it. */
export async function invitationByToken(
  reader: Reader,
  link: { tokenHash: string; purpose: 'join' | 'setup' },
): Promise<Invitation | null> {
  const [found] = await reader
    .select(invitation)
    .from(invitations)
    .where(and(eq(invitations.tokenHash, link.tokenHash), eq(invitations.purpose, link.purpose)))
  return found ?? null
}

export async function invitationById(reader: Reader, id: string): Promise<Invitation | null> {
  const [found] = await reader
    .select(invitation)
    .from(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.purpose, 'join')))
  return found ?? null
}

/** Every setup link there ever was, locked: two people setting up at once take turns here. */
export async function lockSetupLinks(tx: Writer): Promise<void> {
  await tx
    .select({ id: invitations.id })
    .from(invitations)
    .where(eq(invitations.purpose, 'setup'))
    .orderBy(invitations.id)
    .for('update')
}

export type OpenInvitation = Invitation & { invitedBy: string | null }

/** Invitations that can still be accepted, the newest first, with the name of whoever made them. */
export function openInvitations(reader: Reader, now: Date): Promise<OpenInvitation[]> {
  return reader
    .select({ ...invitation, invitedBy: people.name })
    .from(invitations)
    .leftJoin(people, eq(people.id, invitations.invitedBy))
    .where(
      and(
        eq(invitations.purpose, 'join'),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
        gt(invitations.expiresAt, now),
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
}
