import { expect, it } from 'vitest'
import { type SetUpOrder, setUpNewsroom } from '@/commands/set-up-newsroom'
import { accountByEmail, anybody } from '@/db/queries/people'
import { newsroomOf } from '@/db/queries/published'
import { asAdmin } from '@/db/roles'
import { newSecret } from '@/db/secret'
import { insertSetupLink } from '@/db/writes/invitations'
import { CHEAP } from '../../support/cast'
import { testDatabase } from '../../support/database'

const { db } = await testDatabase()
const other = await testDatabase()

const now = new Date('2026-11-24T08:00:00Z')
const tomorrow = new Date('2026-11-25T08:00:00Z')

async function link(): Promise<string> {
  const { secret, hash } = newSecret()
  await db.transaction((tx) => insertSetupLink(tx, { tokenHash: hash, now, expiresAt: tomorrow }))
  return secret
}

async function setUp(secret: string, more: Partial<SetUpOrder> = {}, at = now, to = db): Promise<string> {
  const order = {
    secret,
    newsroom: 'The Harbour Ledger',
    name: 'Wilma Grieg',
    email: 'wilma@desk.example',
    password: 'quiet owls in november',
    ...more,
  }
  const result = await setUpNewsroom(to, order, at, CHEAP)
  return result.ok ? 'set up' : result.refusal.kind
}

it('sets up an empty newsroom once, with its first admin, however many try at once', async () => {
  const replaced = await link()
  const open = await link()
  expect(await setUp(replaced)).toBe('link-unknown')
  expect(await setUp('guessed')).toBe('link-unknown')
  expect(await setUp(open, {}, tomorrow)).toBe('link-unknown')
  expect(await setUp(open, { email: 'no address' })).toBe('email-invalid')
  expect(await setUp(open, { password: 'harbour ledger harbour' })).toBe('password-refused')
  expect(await anybody(db)).toBe(false)

  const all = await Promise.all(
    Array.from({ length: 8 }, (_, n) => setUp(open, { email: `wilma-${n}@desk.example` })),
  )
  expect(all.filter((each) => each === 'set up')).toHaveLength(1)
  const winner = await accountByEmail(db, `wilma-${all.indexOf('set up')}@desk.example`)
  expect(winner).toMatchObject({ name: 'Wilma Grieg', roles: ['admin'], active: true })
  expect(await newsroomOf(db)).toMatchObject({ name: 'The Harbour Ledger', bylines: 'roles' })
})

it('never again, once anybody has an account', async () => {
  expect(await setUp(await link())).toBe('already-set-up')
})

it('sets up once even by two links, as two servers started at the same moment would print', async () => {
  const secrets = [newSecret(), newSecret()]
  // Planted past the rule that a new link withdraws the others.
  for (const [n, { hash }] of secrets.entries())
    await asAdmin(other.adminUrl, (admin) =>
      admin.query(
        `insert into identity.invitations (id, token_hash, purpose, roles, expires_at) values ($1, $2, 'setup', '{admin}', $3)`,
        [`invitation_${n}`, hash, tomorrow],
      ),
    )
  const all = await Promise.all(
    secrets.map(({ secret }, n) => setUp(secret, { email: `wilma-${n}@desk.example` }, now, other.db)),
  )
  expect(all.sort()).toEqual(['already-set-up', 'set up'])
})
