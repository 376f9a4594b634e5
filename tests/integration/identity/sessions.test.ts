import { beforeAll, describe, expect, it } from 'vitest'
import { changePassword } from '@/commands/change-password'
import { changeRoles } from '@/commands/change-roles'
import { deactivatePerson } from '@/commands/deactivate-person'
import { endSession, endSessions } from '@/commands/end-session'
import { reactivatePerson } from '@/commands/reactivate-person'
import { resumeSession } from '@/commands/resume-session'
import { type SignInOrder, signIn } from '@/commands/sign-in'
import { signInLimits } from '@/commands/sign-in-limits'
import { secretHash } from '@/db/secret'
import type { Actor } from '@/domain/policy/actor'
import { CAST_PASSWORD, type Cast, CHEAP, castOf } from '../../support/cast'
import { testDatabase, testPool } from '../../support/database'

const { db, deskUrl } = await testDatabase()
const pool = testPool(deskUrl)
const limits = signInLimits(pool)

let cast: Cast
beforeAll(async () => {
  cast = await castOf(db)
})

const start = new Date('2026-11-24T08:00:00Z')
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

async function signedIn(person: Actor, order: Partial<SignInOrder> = {}, now = start): Promise<string> {
  const whole = {
    email: person.email,
    password: CAST_PASSWORD,
    address: '198.51.100.1',
    agent: '',
    replaces: null,
  }
  const result = await signIn(db, limits, { ...whole, ...order }, now)
  if (!result.ok) throw new Error(result.refusal.kind)
  return result.value.secret
}

const actorOf = async (secret: string, now = start) => (await resumeSession(db, secret, now))?.actor ?? null
const rows = async (text: string, values: unknown[] = []) => (await pool.query(text, values)).rows

describe('a session', () => {
  it('carries its person as the rows say, whatever came before', async () => {
    const secret = await signedIn(cast.editor)
    expect(await actorOf(secret)).toEqual(cast.editor)
    expect(await actorOf(`${secret}x`)).toBeNull()
    expect(await actorOf('')).toBeNull()
  })

  it('has a secret of 256 bits, of which only the SHA-256 is kept, anywhere in the database', async () => {
    const secret = await signedIn(cast.editor)
    expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
    const [dump] = await rows(`select string_agg(t::text, '') as all from (
      select s::text from identity.sessions s union all select p::text from identity.people p
      union all select h::text from desk.history h union all select l::text from identity.limits l) t`)
    expect(dump.all).toContain(secretHash(secret))
    expect(dump.all).not.toContain(secret)
    expect(dump.all).not.toContain(CAST_PASSWORD)
  })

  it('cannot be opened with its hash', async () => {
    const secret = await signedIn(cast.editor)
    expect(await actorOf(secretHash(secret))).toBeNull()
  })

  it('is a new one at each signing in', async () => {
    const first = await signedIn(cast.editor)
    const second = await signedIn(cast.editor)
    expect(second).not.toBe(first)
    expect(await actorOf(first)).not.toBeNull()
  })

  it('replaces the one its browser had, also when that was somebody else’s', async () => {
    const own = await signedIn(cast.editor)
    const left = await signedIn(cast.reviewer)
    const elsewhere = await signedIn(cast.reviewer)
    await signedIn(cast.editor, { replaces: secretHash(own) })
    await signedIn(cast.editor, { replaces: secretHash(left) })
    expect(await actorOf(own)).toBeNull()
    expect(await actorOf(left)).toBeNull()
    expect(await actorOf(elsewhere)).toEqual(cast.reviewer)
  })

  it('ends after 30 idle minutes, and goes on while it is used', async () => {
    const secret = await signedIn(cast.editor)
    expect(await actorOf(secret, later(29))).not.toBeNull()
    expect(await actorOf(secret, later(58))).not.toBeNull()
    expect(await actorOf(secret, later(88))).toBeNull()
    // And stays ended: seeing it too late did not wake it.
    expect(await actorOf(secret, later(88))).toBeNull()
  })

  it('ends after 12 hours, however busy', async () => {
    const secret = await signedIn(cast.editor)
    for (let minutes = 20; minutes < 720; minutes += 20)
      expect(await actorOf(secret, later(minutes))).not.toBeNull()
    expect(await actorOf(secret, later(719))).not.toBeNull()
    expect(await actorOf(secret, later(720))).toBeNull()
  })

  it('is written as seen at most once a minute, and never back in time', async () => {
    const secret = await signedIn(cast.editor)
    const seen = async () =>
      (await rows('select seen_at from identity.sessions where id_hash = $1', [secretHash(secret)]))[0]
        ?.seen_at
    await actorOf(secret, new Date(start.getTime() + 59_000))
    expect(await seen()).toEqual(start)
    await actorOf(secret, later(2))
    expect(await seen()).toEqual(later(2))
    await actorOf(secret, later(1))
    expect(await seen()).toEqual(later(2))
  })

  it('is swept away when somebody signs in after it ended', async () => {
    await signedIn(cast.secondEditor)
    await signedIn(cast.editor, {}, later(31))
    expect(
      await rows('select from identity.sessions where person_id = $1', [cast.secondEditor.id]),
    ).toHaveLength(0)
  })
})

describe('a session ends at once', () => {
  it('when its person signs out', async () => {
    const secret = await signedIn(cast.editor)
    await endSession(db, cast.editor, { personId: cast.editor.id, session: secretHash(secret) })
    expect(await actorOf(secret)).toBeNull()
  })

  it('when its person signs out everywhere else, save the one that asks', async () => {
    const here = await signedIn(cast.editor)
    const there = await signedIn(cast.editor)
    await endSessions(db, cast.editor, { personId: cast.editor.id, save: secretHash(here) })
    expect(await actorOf(here)).not.toBeNull()
    expect(await actorOf(there)).toBeNull()
  })

  it('when an admin ends it, and no other colleague can', async () => {
    const secret = await signedIn(cast.editor)
    const order = { personId: cast.editor.id, session: secretHash(secret) }
    const barred = { ok: false, refusal: { kind: 'barred', barrier: 'admins-only' } }
    expect(await endSession(db, cast.reviewer, order)).toEqual(barred)
    expect(await endSessions(db, cast.reviewer, { personId: cast.editor.id })).toEqual(barred)
    // Naming oneself as the owner of somebody else's session ends nothing.
    await endSession(db, cast.reviewer, { ...order, personId: cast.reviewer.id })
    expect(await actorOf(secret)).not.toBeNull()
    await endSession(db, cast.admin, order)
    expect(await actorOf(secret)).toBeNull()
  })

  it('when its person’s roles change', async () => {
    const secret = await signedIn(cast.secondEditor)
    const order = { personId: cast.secondEditor.id, roles: ['editor', 'reviewer'] as const }
    expect(await changeRoles(db, cast.admin, order, start)).toEqual({ ok: true, value: null })
    expect(await actorOf(secret)).toBeNull()
    const again = await signedIn(cast.secondEditor)
    expect((await actorOf(again))?.roles).toEqual(['editor', 'reviewer'])
  })

  it('when its person is deactivated, who cannot sign in until reactivated', async () => {
    const person = cast.secondReviewer
    const secret = await signedIn(person)
    await deactivatePerson(db, cast.admin, { personId: person.id }, start)
    expect(await actorOf(secret)).toBeNull()
    await expect(signedIn(person)).rejects.toThrow('no-match')
    await reactivatePerson(db, cast.admin, { personId: person.id })
    expect(await actorOf(secret)).toBeNull()
    expect(await actorOf(await signedIn(person))).not.toBeNull()
  })

  it('even when only the row says that its person is not active', async () => {
    const secret = await signedIn(cast.secondReviewer)
    await rows('update identity.people set active = false where id = $1', [cast.secondReviewer.id])
    expect(await actorOf(secret)).toBeNull()
    await rows('update identity.people set active = true where id = $1', [cast.secondReviewer.id])
  })

  it('when its person changes the password, save the one that asks', async () => {
    const here = await signedIn(cast.reviewer)
    const there = await signedIn(cast.reviewer)
    const order = {
      old: CAST_PASSWORD,
      next: 'seven owls under oars',
      address: '198.51.100.1',
      session: secretHash(here),
    }
    expect(await changePassword(db, limits, cast.reviewer, order, CHEAP)).toEqual({ ok: true, value: null })
    expect(await actorOf(here)).not.toBeNull()
    expect(await actorOf(there)).toBeNull()
    await expect(signedIn(cast.reviewer)).rejects.toThrow('no-match')
    expect(await actorOf(await signedIn(cast.reviewer, { password: 'seven owls under oars' }))).not.toBeNull()
  })

  it('and none begins that raced with a deactivation: 40 at once leave none', async () => {
    const person = cast.secondReviewer
    const racing = Array.from({ length: 40 }, (_, n) =>
      n === 20
        ? deactivatePerson(db, cast.admin, { personId: person.id }, start)
        : signedIn(person, { address: `203.0.113.${n}` }).catch(() => null),
    )
    await Promise.all(racing)
    expect(await rows('select from identity.sessions where person_id = $1', [person.id])).toHaveLength(0)
    await reactivatePerson(db, cast.admin, { personId: person.id })
  })
})

describe('changing the password', () => {
  it('asks for the old one, and refuses a poor new one', async () => {
    const secret = await signedIn(cast.editor)
    const order = {
      old: CAST_PASSWORD,
      next: 'seven owls under oars',
      address: '198.51.100.1',
      session: secretHash(secret),
    }
    expect(
      await changePassword(db, limits, cast.editor, { ...order, old: 'a wrong one, sorry' }, CHEAP),
    ).toEqual({
      ok: false,
      refusal: { kind: 'old-password-wrong' },
    })
    const poor = await changePassword(db, limits, cast.editor, { ...order, next: '123456789012' }, CHEAP)
    expect(poor).toMatchObject({
      ok: false,
      refusal: { kind: 'password-refused', problem: { kind: 'easily-guessed' } },
    })
    const own = await changePassword(db, limits, cast.editor, { ...order, next: 'nadia plus a boat' }, CHEAP)
    expect(own).toMatchObject({ ok: false, refusal: { problem: { kind: 'about-you' } } })
    expect(await signedIn(cast.editor)).toBeTruthy()
  })

  it('counts guesses at the old one like guesses at the door', async () => {
    const order = {
      old: 'a wrong one, sorry',
      next: 'seven owls under oars',
      address: '198.51.100.77',
      session: '',
    }
    const kinds = []
    for (let n = 0; n < 12; n++) {
      const result = await changePassword(db, limits, cast.editor, order, CHEAP)
      kinds.push(result.ok ? 'changed' : result.refusal.kind)
    }
    expect(kinds.slice(0, 10)).toEqual(Array(10).fill('old-password-wrong'))
    expect(kinds.slice(10)).toEqual(['too-many-attempts', 'too-many-attempts'])
  })
})

describe('history', () => {
  it('names who ended whose sessions, changed whose roles, and signed in from where', async () => {
    const acts = await rows(`select act, person_id as by, detail from desk.history order by id`)
    expect(acts).toContainEqual({ act: 'signed-in', by: cast.editor.id, detail: { address: '198.51.100.1' } })
    expect(acts).toContainEqual({
      act: 'ended-sessions',
      by: cast.admin.id,
      detail: { person: cast.editor.id, sessions: '1' },
    })
    expect(acts).toContainEqual({
      act: 'changed-roles',
      by: cast.admin.id,
      detail: { person: cast.secondEditor.id, from: 'editor', to: 'editor reviewer' },
    })
    expect(acts).toContainEqual({
      act: 'deactivated',
      by: cast.admin.id,
      detail: { person: cast.secondReviewer.id },
    })
    expect(acts).toContainEqual({ act: 'changed-password', by: cast.reviewer.id, detail: {} })
  })
})
