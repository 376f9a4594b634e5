import type { Database } from '@/db/client'
import { invitationByToken, lockSetupLinks } from '@/db/queries/invitations'
import { anybody } from '@/db/queries/people'
import { secretHash } from '@/db/secret'
import { recordHistory } from '@/db/writes/history'
import { redeemInvitation } from '@/db/writes/invitations'
import { writeNewsroom } from '@/db/writes/newsroom'
import { insertPerson } from '@/db/writes/people'
import { nextEdition } from '@/db/writes/published'
import { emailAddress } from '@/domain/policy/email-address'
import { invitationState } from '@/domain/policy/invitation-policy'
import { type PasswordProblem, problemWith } from '@/domain/policy/password-policy'
import { err, ok, type Result } from '@/domain/result'
import { type Argon2Cost, hashPassword } from './password-hash'

export type SetUpOrder = { secret: string; newsroom: string; name: string; email: string; password: string }

export type SetUpRefusal =
  | { kind: 'link-unknown' }
  | { kind: 'already-set-up' }
  | { kind: 'email-invalid' }
  | { kind: 'password-refused'; problem: PasswordProblem }

/** Names the newsroom and opens its first account, an admin's. Only where nobody has an account yet. */
export async function setUpNewsroom(
  db: Database,
  order: SetUpOrder,
  now: Date,
  cost?: Argon2Cost,
): Promise<Result<{ personId: string; email: string }, SetUpRefusal>> {
  const link = { tokenHash: secretHash(order.secret), purpose: 'setup' } as const
  const found = await invitationByToken(db, link)
  if (!found || invitationState(found, now) !== 'open') return err({ kind: 'link-unknown' })
  const email = emailAddress(order.email)
  if (email === null) return err({ kind: 'email-invalid' })
  const { name, newsroom, password } = order
  const problem = problemWith(password, { name: `${name} ${newsroom}`, email })
  if (problem) return err({ kind: 'password-refused', problem })
  const passwordHash = await hashPassword(password, cost)
  return db.transaction(async (tx) => {
    await lockSetupLinks(tx)
    if (await anybody(tx)) return err({ kind: 'already-set-up' })
    const used = await redeemInvitation(tx, { ...link, now })
    if (!used) return err({ kind: 'link-unknown' })
    const personId = await insertPerson(tx, { email, name, passwordHash, roles: used.roles })
    await writeNewsroom(tx, { name: newsroom, bylines: 'roles' })
    const edition = await nextEdition(tx)
    await recordHistory(tx, { personId, act: 'set-up-newsroom', edition: edition.no })
    return ok({ personId, email })
  })
}
