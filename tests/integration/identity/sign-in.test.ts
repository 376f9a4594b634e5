import * as argon2 from '@node-rs/argon2'
import pg from 'pg'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { deactivatePerson } from '@/commands/deactivate-person'
import { ARGON2_COST, hashPassword, NOBODYS_HASH } from '@/commands/password-hash'
import { type SignInOrder, signIn } from '@/commands/sign-in'
import { type SignInLimits, signInLimits } from '@/commands/sign-in-limits'
import { FAILURES } from '@/domain/policy/attempt-policy'
import { CAST_PASSWORD, type Cast, castOf } from '../../support/cast'
import { testDatabase, testPool } from '../../support/database'

// The real thing, watched: what costs effort is how often and on what it runs.
vi.mock('@node-rs/argon2', { spy: true })

const { db, deskUrl } = await testDatabase()
const pools = [testPool(deskUrl), testPool(deskUrl)] as const
// Two processes of one house.
const [here, there] = pools.map(signInLimits) as [SignInLimits, SignInLimits]

let cast: Cast
beforeAll(async () => {
  cast = await castOf(db)
})
beforeEach(() => pools[0].query('delete from identity.limits'))
afterEach(() => vi.useRealTimers())

const now = new Date('2026-11-24T08:00:00Z')

async function attempt(order: Partial<SignInOrder>, limits = here): Promise<string> {
  const whole = {
    email: cast.editor.email,
    password: 'not the password',
    address: '198.51.100.1',
    agent: '',
    replaces: null,
  }
  const result = await signIn(db, limits, { ...whole, ...order }, now)
  return result.ok ? 'in' : result.refusal.kind
}

const right = { password: CAST_PASSWORD }

describe('at the door', () => {
  it('known, unknown, deactivated and malformed get one refusal, and one hash is checked for each', async () => {
    const accounts = [cast.editor.email, 'nobody@desk.example', cast.deactivated.email, 'not an address', '']
    for (const email of accounts) {
      vi.mocked(argon2.verify).mockClear()
      expect(await attempt({ email })).toBe('no-match')
      expect(argon2.verify).toHaveBeenCalledTimes(1)
    }
    vi.mocked(argon2.verify).mockClear()
    expect(await attempt({ email: cast.deactivated.email, ...right })).toBe('no-match')
    expect(argon2.verify).toHaveBeenCalledTimes(1)
  })

  it('the hash checked for an unknown account costs what a kept one costs', async () => {
    await attempt({ email: 'nobody@desk.example' })
    expect(vi.mocked(argon2.verify).mock.lastCall?.[0]).toBe(NOBODYS_HASH)
    const parameters = (hash: string) => hash.split('$').slice(0, 4)
    expect(parameters(NOBODYS_HASH)).toEqual(parameters(await hashPassword('some password or other')))
    expect(parameters(NOBODYS_HASH)[1]).toBe('argon2id')
    expect(ARGON2_COST).toEqual({ memoryCost: 19456, timeCost: 2, parallelism: 1 })
  })

  it('an address may be written in any of its forms, a password only in its own', async () => {
    expect(await attempt({ email: ` ${cast.editor.email.toUpperCase()} `, ...right })).toBe('in')
    expect(await attempt({ password: CAST_PASSWORD.toUpperCase() })).toBe('no-match')
    expect(await attempt({ password: `${CAST_PASSWORD} ` })).toBe('no-match')
  })
})

describe('between the password and the session', () => {
  const sessions = async () => (await pools[0].query('select from identity.sessions')).rowCount
  const meanwhile = (act: () => Promise<unknown>) => {
    const verify = vi.mocked(argon2.verify).getMockImplementation()
    vi.mocked(argon2.verify).mockImplementationOnce(async (hash, password) => {
      await act()
      return verify ? verify(hash, password) : argon2.verifySync(hash, password)
    })
  }

  it('a deactivation counts: no session is left to wake up with the account', async () => {
    const person = cast.secondEditor
    await pools[0].query('delete from identity.sessions')
    meanwhile(() => deactivatePerson(db, cast.admin, { personId: person.id }, now))
    expect(await attempt({ ...right, email: person.email })).toBe('no-match')
    expect(await sessions()).toBe(0)
  })

  it('a changed password counts: the old one opens nothing any more', async () => {
    const person = cast.secondReviewer
    await pools[0].query('delete from identity.sessions')
    meanwhile(() =>
      pools[0].query(`update identity.people set password_hash = 'changed' where id = $1`, [person.id]),
    )
    expect(await attempt({ ...right, email: person.email })).toBe('no-match')
    expect(await sessions()).toBe(0)
  })
})

describe('limits', () => {
  it('stop the eleventh attempt at one account from one address, in whichever process, even with the right password', async () => {
    for (let n = 0; n < FAILURES.perAccountAndAddress; n++)
      expect(await attempt({}, n % 2 ? here : there)).toBe('no-match')
    vi.mocked(argon2.verify).mockClear()
    expect(await attempt(right, here)).toBe('too-many-attempts')
    expect(await attempt(right, there)).toBe('too-many-attempts')
    expect(argon2.verify).not.toHaveBeenCalled()
    // Neither the account elsewhere nor others at this address are stopped.
    expect(await attempt({ ...right, address: '198.51.100.2' })).toBe('in')
    expect(await attempt({ ...right, email: cast.reviewer.email })).toBe('in')
  })

  it('hold for unknown accounts all the same', async () => {
    const kinds = []
    for (let n = 0; n < 12; n++) kinds.push(await attempt({ email: 'nobody@desk.example' }))
    expect(kinds).toEqual([...Array(10).fill('no-match'), 'too-many-attempts', 'too-many-attempts'])
  })

  it('let no more through when all arrive at once', async () => {
    const kinds = await Promise.all(Array.from({ length: 60 }, (_, n) => attempt({}, n % 2 ? here : there)))
    expect(kinds.filter((kind) => kind === 'no-match')).toHaveLength(FAILURES.perAccountAndAddress)
  })

  it('stop an address that tries many accounts', async () => {
    const kinds = []
    for (let n = 0; n < 55; n++) kinds.push(await attempt({ email: `nobody-${n}@desk.example` }))
    expect(kinds.filter((kind) => kind === 'no-match')).toHaveLength(FAILURES.perAddress)
    expect(await attempt({ ...right, email: cast.reviewer.email })).toBe('too-many-attempts')
  })

  it('count a whole IPv6 network as one address', async () => {
    const kinds = []
    for (let n = 0; n < 12; n++) kinds.push(await attempt({ address: `2001:db8:1:2::${n}` }))
    expect(kinds.filter((kind) => kind === 'no-match')).toHaveLength(FAILURES.perAccountAndAddress)
  })

  it('are not used up by signing in', async () => {
    for (let n = 0; n < 60; n++) expect(await attempt(right)).toBe('in')
  })

  it('slow down guessing from many addresses, without shutting out an address the account is known at', async () => {
    expect(await attempt({ ...right, address: '203.0.113.9' })).toBe('in')
    let made = 0
    for (let n = 0; n < 120; n++) if ((await attempt({ address: `198.51.100.${n}` })) === 'no-match') made++
    expect(made).toBe(FAILURES.perAccount)
    expect(await attempt({ ...right, address: '192.0.2.1' })).toBe('too-many-attempts')
    expect(await attempt({ ...right, address: '203.0.113.9' })).toBe('in')
  })

  it('end by themselves after a quarter of an hour, however much was tried meanwhile', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    for (let n = 0; n < 12; n++) await attempt({})
    expect(await attempt(right)).toBe('too-many-attempts')
    vi.setSystemTime(Date.now() + 14 * 60_000)
    for (let n = 0; n < 12; n++) expect(await attempt({})).toBe('too-many-attempts')
    vi.setSystemTime(Date.now() + 61_000)
    expect(await attempt(right)).toBe('in')
  })

  it('keep no account and no typed word in the clear', async () => {
    await attempt({ email: 'my secret by mistake' })
    const { rows } = await pools[0].query('select key from identity.limits')
    expect(rows.length).toBeGreaterThan(0)
    for (const { key } of rows) expect(key).not.toMatch(/secret|desk\.example/)
  })

  it('fail closed: without the database nobody is let in', async () => {
    const gone = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
    await expect(attempt(right, signInLimits(gone))).rejects.toThrow()
    await gone.end()
  })
})
