import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeNewsroom } from '@/commands/change-newsroom'
import { changeRoles } from '@/commands/change-roles'
import { deactivatePerson } from '@/commands/deactivate-person'
import { reactivatePerson } from '@/commands/reactivate-person'
import { everyone } from '@/db/queries/people'
import { newsroomOf } from '@/db/queries/published'
import { history } from '@/db/schema/desk'
import { edition } from '@/db/schema/published'
import { writeNewsroom } from '@/db/writes/newsroom'
import { insertPerson, setActive, setRoles } from '@/db/writes/people'
import type { Actor, Role } from '@/domain/policy/actor'
import { type Cast, castOf } from '../../support/cast'
import { testDatabase } from '../../support/database'

const { db } = await testDatabase()

let cast: Cast
let second: Actor
beforeAll(async () => {
  cast = await castOf(db)
  const person = { email: 'second@desk.example', name: 'Second Admin', roles: ['admin'] as Role[] }
  second = { ...person, id: await db.transaction((tx) => insertPerson(tx, { ...person, passwordHash: '-' })) }
})
beforeEach(() =>
  db.transaction(async (tx) => {
    for (const { id } of [cast.admin, second]) {
      await setActive(tx, id, true)
      await setRoles(tx, id, ['admin'])
    }
  }),
)

const now = new Date('2026-11-24T08:00:00Z')
const idle = new Date(0)
const people = () => everyone(db, { now, idle })
const activeAdmins = async () => (await people()).filter((p) => p.active && p.roles.includes('admin'))
const barred = (barrier: string) => ({ ok: false, refusal: { kind: 'barred', barrier } })
const done = { ok: true, value: null }

describe('an admin', () => {
  it('gives and takes roles, and giving the same again changes nothing', async () => {
    const order = { personId: cast.editor.id, roles: ['reviewer', 'editor'] as const }
    expect(await changeRoles(db, cast.admin, order, now)).toEqual(done)
    expect(await changeRoles(db, cast.admin, { ...order, roles: ['editor', 'reviewer'] }, now)).toEqual(done)
    expect((await people()).find((p) => p.id === cast.editor.id)?.roles).toEqual(['reviewer', 'editor'])
  })

  it('cannot take their own admin role, nor close their own account', async () => {
    expect(await changeRoles(db, cast.admin, { personId: cast.admin.id, roles: ['editor'] }, now)).toEqual(
      barred('own-admin-role'),
    )
    expect(await deactivatePerson(db, cast.admin, { personId: cast.admin.id }, now)).toEqual(
      barred('own-account'),
    )
  })

  it('can deactivate and demote another, but the last active admin stays, even when both try at once', async () => {
    for (let round = 0; round < 20; round++) {
      const results = await Promise.all([
        round % 2
          ? deactivatePerson(db, cast.admin, { personId: second.id }, now)
          : changeRoles(db, cast.admin, { personId: second.id, roles: ['editor'] }, now),
        deactivatePerson(db, second, { personId: cast.admin.id }, now),
      ])
      expect(results.filter((result) => result.ok)).toHaveLength(1)
      expect(results).toContainEqual(barred('admins-only'))
      expect(await activeAdmins()).toHaveLength(1)
      await db.transaction(async (tx) => {
        for (const { id } of [cast.admin, second]) {
          await setActive(tx, id, true)
          await setRoles(tx, id, ['admin'])
        }
      })
    }
  })

  it('has the right only while the row says so, not because the request began with it', async () => {
    await changeRoles(db, cast.admin, { personId: second.id, roles: ['editor'] }, now)
    expect(await deactivatePerson(db, second, { personId: cast.editor.id }, now)).toEqual(
      barred('admins-only'),
    )
  })

  it('gets a refusal for a person who does not exist', async () => {
    const nobody = { personId: 'person_nosuchone' }
    const refusal = { ok: false, refusal: { kind: 'not-found' } }
    expect(await changeRoles(db, cast.admin, { ...nobody, roles: ['editor'] }, now)).toEqual(refusal)
    expect(await deactivatePerson(db, cast.admin, nobody, now)).toEqual(refusal)
    expect(await reactivatePerson(db, cast.admin, nobody)).toEqual(refusal)
  })
})

describe('everybody else', () => {
  it.each(['editor', 'reviewer', 'deactivated'] as const)(
    'as %s changes nobody and nothing',
    async (part) => {
      const actor = cast[part]
      expect(await changeRoles(db, actor, { personId: actor.id, roles: ['admin'] }, now)).toEqual(
        barred('admins-only'),
      )
      expect(await deactivatePerson(db, actor, { personId: cast.admin.id }, now)).toEqual(
        barred('admins-only'),
      )
      expect(await reactivatePerson(db, actor, { personId: cast.deactivated.id })).toEqual(
        barred('admins-only'),
      )
      expect(await changeNewsroom(db, actor, { name: 'Mine', bylines: 'names' })).toEqual(
        barred('admins-only'),
      )
    },
  )
})

describe('the newsroom', () => {
  it('is renamed in a new edition, and saving it unchanged prints none', async () => {
    await db.transaction((tx) => writeNewsroom(tx, { name: 'The Harbour Ledger', bylines: 'roles' }))
    const no = async () => (await db.select({ no: edition.no }).from(edition))[0]?.no ?? 0
    const before = await no()
    const order = { name: 'The Harbour Ledger', bylines: 'names' } as const
    expect(await changeNewsroom(db, cast.admin, order)).toEqual(done)
    expect(await changeNewsroom(db, cast.admin, order)).toEqual(done)
    expect(await newsroomOf(db)).toMatchObject(order)
    expect(await no()).toBe(before + 1)
  })

  it('keeps after how many days a level is checked again, which prints no edition', async () => {
    const { name, bylines, checkAgainDays } = await newsroomOf(db)
    expect(checkAgainDays).toMatchObject({ deployment: 90 })
    const before = (await db.select().from(edition))[0]?.no
    const order = { name, bylines, checkAgainDays: { casualty: 14 } }
    expect(await changeNewsroom(db, cast.admin, order)).toEqual(done)
    expect((await newsroomOf(db)).checkAgainDays).toEqual({ casualty: 14 })
    // What is left out stays.
    expect(await changeNewsroom(db, cast.admin, { name, bylines })).toEqual(done)
    expect((await newsroomOf(db)).checkAgainDays).toEqual({ casualty: 14 })
    expect((await db.select().from(edition))[0]?.no).toBe(before)
    const lines = await db
      .select()
      .from(history)
      .where(eq(history.act, 'changed-newsroom'))
      .orderBy(history.id)
    expect(lines.at(-1)).toMatchObject({ edition: null, detail: { checkAgainDays: 'casualty 14' } })
  })
})
