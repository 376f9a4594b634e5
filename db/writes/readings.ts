import { and, desc, eq, notInArray, sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { newId } from '../ids'
import { readings } from '../schema/brought-in'

/** How many of one person's wait to be confirmed; older ones make room. */
const MOST = 10

export type NewReading = Omit<typeof readings.$inferInsert, 'id' | 'at'>

/** Keeps what was read until it is confirmed. What nobody confirmed within a day goes, whoever left it. */
export async function keepReading(tx: Writer, reading: NewReading): Promise<string> {
  const id = newId('reading')
  await tx.insert(readings).values({ id, ...reading })
  const own = eq(readings.personId, reading.personId)
  const newest = await tx
    .select({ id: readings.id })
    .from(readings)
    .where(own)
    .orderBy(desc(readings.at), desc(readings.id))
    .limit(MOST)
  const ids = newest.map((kept) => kept.id)
  await tx.delete(readings).where(and(own, notInArray(readings.id, [id, ...ids])))
  await tx.delete(readings).where(sql`${readings.at} < now() - interval '1 day'`)
  return id
}

export async function letGoOfReading(tx: Writer, id: string): Promise<void> {
  await tx.delete(readings).where(eq(readings.id, id))
}
