import { and, eq, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { people } from '../schema/identity'
import { notifications } from '../schema/talk'

/** All that is due to one person, leased to who asked: nobody else sends it meanwhile. */
export type Bundle = {
  person: { id: string; name: string; email: string }
  ids: number[]
  /** How often the oldest try of it has been made, this one included. */
  attempts: number
}

// By the database's clock: two processes agree on what is due, whatever their own say.
const waiting = (): SQL | undefined =>
  and(
    lte(notifications.mailDueAt, sql`now()`),
    isNull(notifications.mailedAt),
    isNull(notifications.mailGivenUpAt),
    isNull(notifications.readAt),
    or(isNull(notifications.mailLeasedUntil), lte(notifications.mailLeasedUntil, sql`now()`)),
  )

/**
 * Takes what is due to one person at work, for `minutes`; null when nothing is, or others have it. Who dies with a lease
 * sends late: it ends by itself, and the bundle is taken again.
 */
export async function leaseBundle(tx: Writer, minutes: number): Promise<Bundle | null> {
  // The person's row stands for the bundle: two processes that look at once take two people.
  const [person] = await tx
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(
      and(
        eq(people.active, true),
        sql`exists (select from ${notifications} where ${and(eq(notifications.personId, people.id), waiting())})`,
      ),
    )
    .orderBy(people.id)
    .limit(1)
    .for('no key update', { skipLocked: true })
  if (!person) return null
  const leased = await tx
    .update(notifications)
    .set({
      mailLeasedUntil: sql`now() + make_interval(mins => ${minutes})`,
      mailAttempts: sql`${notifications.mailAttempts} + 1`,
    })
    .where(and(eq(notifications.personId, person.id), waiting()))
    .returning({ id: notifications.id, attempts: notifications.mailAttempts })
  const ids = leased.map(({ id }) => id).sort((a, b) => a - b)
  return ids.length === 0
    ? null
    : { person, ids, attempts: Math.max(...leased.map(({ attempts }) => attempts)) }
}

export async function markMailed(tx: Writer, ids: readonly number[]): Promise<void> {
  await tx
    .update(notifications)
    .set({ mailedAt: sql`now()`, mailLeasedUntil: null })
    .where(inArray(notifications.id, [...ids]))
}

/** Puts a bundle off for `minutes`. */
export async function putOff(tx: Writer, ids: readonly number[], minutes: number): Promise<void> {
  await tx
    .update(notifications)
    .set({ mailLeasedUntil: sql`now() + make_interval(mins => ${minutes})` })
    .where(inArray(notifications.id, [...ids]))
}

export async function markGivenUp(tx: Writer, ids: readonly number[]): Promise<void> {
  await tx
    .update(notifications)
    .set({ mailGivenUpAt: sql`now()`, mailLeasedUntil: null })
    .where(inArray(notifications.id, [...ids]))
}
