import { beforeAll, describe, expect, it } from 'vitest'
import { acceptInvitation } from '@/commands/accept-invitation'
import { changeRoles } from '@/commands/change-roles'
import { deactivatePerson } from '@/commands/deactivate-person'
import { type InviteOrder, invitePerson } from '@/commands/invite-person'
import { withdrawInvitationOf } from '@/commands/withdraw-invitation'
import { openInvitations } from '@/db/queries/invitations'
import { accountByEmail } from '@/db/queries/people'
import { secretHash } from '@/db/secret'
import { insertPerson } from '@/db/writes/people'
import { ROLES } from '@/domain/policy/actor'
import { type Cast, CHEAP, castOf } from '../../support/cast'
import { testDatabase, testPool } from '../../support/database'

const { db, deskUrl } = await testDatabase()
const pool = testPool(deskUrl)

let cast: Cast
beforeAll(async () => {
  cast = await castOf(db)
})

const now = new Date('2026-11-24T08:00:00Z')
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000)

let guests = 0
const someone = () => `guest-${++guests}@desk.example`

async function invited(order: Partial<InviteOrder> = {}) {
  const result = await invitePerson(
    db,
    cast.admin,
    { email: someone(), name: '', roles: ['editor'], ...order },
    now,
  )
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value
}

async function accepted(secret: string, at = now, more = {}) {
  const order = { secret, name: 'Wilma Grieg', password: 'quiet owls in november', ...more }
  const result = await acceptInvitation(db, order, at, CHEAP)
  if (result.ok) return 'joined'
  const { refusal } = result
  return refusal.kind === 'link-closed' ? refusal.state : refusal.kind
}

describe('an invitation', () => {
  it('opens one account, of exactly its address and roles', async () => {
    const { secret, email } = await invited({ email: ' Wilma@BÜRO.example', roles: ['editor', 'reviewer'] })
    expect(email).toBe('wilma@xn--bro-hoa.example')
    expect(await accepted(secret)).toBe('joined')
    expect(await accountByEmail(db, email)).toMatchObject({
      name: 'Wilma Grieg',
      roles: ['editor', 'reviewer'],
      active: true,
    })
    expect(await accepted(secret)).toBe('used')
  })

  it('makes one account however many press at once: 20 in parallel', async () => {
    const { secret, email } = await invited()
    const all = await Promise.all(Array.from({ length: 20 }, () => accepted(secret)))
    expect(all.filter((each) => each === 'joined')).toHaveLength(1)
    expect(all.filter((each) => each === 'used')).toHaveLength(19)
    const { rows } = await pool.query('select from identity.people where email = $1', [email])
    expect(rows).toHaveLength(1)
  })

  it('is good for 72 hours and not a moment longer', async () => {
    const { secret } = await invited()
    expect(await accepted(secret, hours(72))).toBe('expired')
    expect(await accepted(secret, new Date(hours(72).getTime() - 1))).toBe('joined')
  })

  it('is not used up by a refused password', async () => {
    const { secret } = await invited()
    expect(await accepted(secret, now, { password: 'short' })).toBe('password-refused')
    expect(await accepted(secret, now, { password: 'wilma wilma wilma' })).toBe('password-refused')
    expect(await accepted(secret)).toBe('joined')
  })

  it('can be withdrawn until it is used; withdrawing twice is once', async () => {
    const open = await invited()
    const withdraw = (id: string) => withdrawInvitationOf(db, cast.admin, { invitationId: id }, now)
    expect(await withdraw(open.invitationId)).toEqual({ ok: true, value: null })
    expect(await withdraw(open.invitationId)).toEqual({ ok: true, value: null })
    expect(await accepted(open.secret)).toBe('withdrawn')
    const used = await invited()
    await accepted(used.secret)
    expect(await withdraw(used.invitationId)).toEqual({ ok: false, refusal: { kind: 'already-used' } })
    expect(await withdraw('invitation_nosuchthing')).toEqual({ ok: false, refusal: { kind: 'not-found' } })
  })

  it('races withdrawing: of the two, one holds', async () => {
    for (let round = 0; round < 10; round++) {
      const { secret, email, invitationId } = await invited()
      const [joined, withdrawn] = await Promise.all([
        accepted(secret),
        withdrawInvitationOf(db, cast.admin, { invitationId }, now),
      ])
      expect(withdrawn.ok).toBe(joined !== 'joined')
      expect((await accountByEmail(db, email)) !== null).toBe(joined === 'joined')
    }
  })

  it('replaces the earlier one to the same address, in whatever form that was typed', async () => {
    const first = await invited({ email: 'twice@desk.example' })
    const second = await invited({ email: 'TWICE@desk.example', roles: ['reviewer'] })
    expect(await accepted(first.secret)).toBe('withdrawn')
    const open = await openInvitations(db, now)
    expect(open.filter(({ email }) => email === 'twice@desk.example')).toMatchObject([
      { id: second.invitationId, roles: ['reviewer'] },
    ])
    expect(await accepted(second.secret)).toBe('joined')
  })

  it('carries a secret of 256 bits, of which only the SHA-256 is kept', async () => {
    const { secret } = await invited()
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const { rows } = await pool.query(
      `select string_agg(i::text, '') || (select string_agg(h::text, '') from desk.history h) as all from identity.invitations i`,
    )
    expect(rows[0].all).toContain(secretHash(secret))
    expect(rows[0].all).not.toContain(secret)
    expect(await accepted(secretHash(secret))).toBe('link-unknown')
    expect(await accepted('')).toBe('link-unknown')
  })

  it('has its roles fixed at issue: the database lets nobody change them', async () => {
    const { invitationId } = await invited()
    for (const column of ['roles', 'email', 'token_hash', 'expires_at'])
      await expect(
        pool.query(`update identity.invitations set ${column} = ${column} where id = $1`, [invitationId]),
      ).rejects.toThrow(/permission denied/)
    await expect(pool.query('delete from identity.invitations')).rejects.toThrow(/permission denied/)
  })

  it.each(ROLES.filter((role) => role !== 'admin'))('cannot be made or withdrawn as %s', async (role) => {
    const barred = { ok: false, refusal: { kind: 'barred', barrier: 'admins-only' } }
    const order = { email: someone(), name: '', roles: ['admin'] as const }
    expect(await invitePerson(db, cast[role], order, now)).toEqual(barred)
    // Not even by somebody who says so of themselves: the rows decide.
    expect(await invitePerson(db, { ...cast[role], roles: ['admin'] }, order, now)).toEqual(barred)
    const { invitationId } = await invited()
    expect(await withdrawInvitationOf(db, cast[role], { invitationId }, now)).toEqual(barred)
  })

  it('is refused for one who has an account, active or not, and for what is no address', async () => {
    const invite = (email: string) =>
      invitePerson(db, cast.admin, { email, name: '', roles: ['editor'] }, now)
    expect(await invite(cast.editor.email)).toMatchObject({ refusal: { kind: 'has-account', active: true } })
    expect(await invite(cast.deactivated.email)).toMatchObject({
      refusal: { kind: 'has-account', active: false },
    })
    expect(await invite('a@desk.example, b@desk.example')).toMatchObject({
      refusal: { kind: 'email-invalid' },
    })
  })

  it('opens no second account for one who got theirs another way', async () => {
    const { secret, email } = await invited()
    await db.transaction((tx) =>
      insertPerson(tx, { email, name: 'Other', passwordHash: '-', roles: ['editor'] }),
    )
    expect(await accepted(secret)).toBe('has-account')
  })

  it('falls with the admin who made it, when deactivated or no longer an admin', async () => {
    for (const fall of ['deactivated', 'demoted'] as const) {
      const rogue = await invited({ roles: ['admin'] })
      await accepted(rogue.secret)
      const account = await accountByEmail(db, rogue.email)
      if (!account) throw new Error('not joined')
      const planted = await invitePerson(db, account, { email: someone(), name: '', roles: ['admin'] }, now)
      if (!planted.ok) throw new Error('not invited')
      const order = { personId: account.id }
      const done =
        fall === 'deactivated'
          ? await deactivatePerson(db, cast.admin, order, now)
          : await changeRoles(db, cast.admin, { ...order, roles: ['editor'] }, now)
      expect(done.ok).toBe(true)
      expect(await accepted(planted.value.secret)).toBe('withdrawn')
    }
  })

  it('is written down: who invited whom, and who joined by it', async () => {
    const { secret, email, invitationId } = await invited({ roles: ['reviewer'] })
    await accepted(secret)
    const { rows } = await pool.query(
      `select act, person_id as by, detail from desk.history where detail ->> 'invitation' = $1 order by id`,
      [invitationId],
    )
    const joined = await accountByEmail(db, email)
    expect(rows).toEqual([
      { act: 'invited', by: cast.admin.id, detail: { invitation: invitationId, email, roles: 'reviewer' } },
      { act: 'joined', by: joined?.id, detail: { invitation: invitationId, roles: 'reviewer' } },
    ])
  })
})
