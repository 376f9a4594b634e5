import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Actor, Role } from '@/domain/policy/actor'
import type { Reader, Writer } from '../client'
import { people, sessions } from '../schema/identity'

export type Person = Actor & { active: boolean }

/** A person with what only signing in needs. */
export type Account = Person & { passwordHash: string }

const actor = { id: people.id, name: people.name, email: people.email, roles: people.roles }
const person = { ...actor, active: people.active }
const isActiveAdmin = and(people.active, sql`'admin' = any(${people.roles})`)
const account = { ...person, passwordHash: people.passwordHash }

/** The account of a normalised e-mail address, active or not. */
export async function accountByEmail(reader: Reader, email: string): Promise<Account | null> {
  const [found] = await reader.select(account).from(people).where(eq(people.email, email))
  return found ?? null
}

export async function accountById(reader: Reader, id: string): Promise<Account | null> {
  const [found] = await reader.select(account).from(people).where(eq(people.id, id))
  return found ?? null
}

export async function personById(reader: Reader, id: string): Promise<Person | null> {
  const [found] = await reader.select(person).from(people).where(eq(people.id, id))
  return found ?? null
}

/** The account, locked until the transaction ends: signing in, passwords and deactivation take turns. */
export async function accountForUpdate(tx: Writer, id: string): Promise<Account | null> {
  const [found] = await tx.select(account).from(people).where(eq(people.id, id)).for('update')
  return found ?? null
}

/** Every active admin, locked in one order: whoever changes people does so one after the other. */
export function adminsForUpdate(tx: Writer): Promise<Actor[]> {
  return tx.select(actor).from(people).where(isActiveAdmin).orderBy(asc(people.id)).for('update')
}

export function activeAdmins(reader: Reader): Promise<number> {
  return reader.$count(people, isActiveAdmin)
}

export async function anybody(reader: Reader): Promise<boolean> {
  const found = await reader.select({ id: people.id }).from(people).limit(1)
  return found.length > 0
}

export type PersonLine = Person & { roles: Role[]; sessions: number; lastSeenAt: Date | null }

/** Everyone who ever had an account, those at work first, each with the sessions that still stand. */
export function everyone(reader: Reader, { now, idle }: { now: Date; idle: Date }): Promise<PersonLine[]> {
  return reader
    .select({
      ...person,
      sessions: sql<number>`count(${sessions.idHash})::int`,
      lastSeenAt: sql<Date | null>`max(${sessions.seenAt})`.mapWith(sessions.seenAt),
    })
    .from(people)
    .leftJoin(
      sessions,
      and(eq(sessions.personId, people.id), gt(sessions.endsAt, now), gt(sessions.seenAt, idle)),
    )
    .groupBy(people.id)
    .orderBy(sql`${people.active} desc`, asc(people.name), asc(people.id))
}
