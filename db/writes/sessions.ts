import { and, eq, lt, lte, ne, or } from 'drizzle-orm'
import type { Writer } from '../client'
import { sessions } from '../schema/identity'

export async function insertSession(tx: Writer, session: typeof sessions.$inferInsert): Promise<void> {
  await tx.insert(sessions).values(session)
}

/** Moves "last seen" on, never back: two requests of one session may write in either order. */
export async function touchSession(tx: Writer, idHash: string, seenAt: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ seenAt })
    .where(and(eq(sessions.idHash, idHash), lt(sessions.seenAt, seenAt)))
}

/** Ends one session of one person; whether there was one. */
export async function deleteSession(
  tx: Writer,
  session: { idHash: string; personId: string },
): Promise<boolean> {
  const { idHash, personId } = session
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.idHash, idHash), eq(sessions.personId, personId)))
    .returning({ idHash: sessions.idHash })
  return ended.length === 1
}

/** Ends the session of this hash, whoever's it is. */
export async function deleteSessionByHash(tx: Writer, idHash: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.idHash, idHash))
}

/** Ends every session of a person, save one when it is named; how many there were. */
export async function deleteSessionsOf(tx: Writer, personId: string, save?: string): Promise<number> {
  const others = save === undefined ? undefined : ne(sessions.idHash, save)
  const ended = await tx
    .delete(sessions)
    .where(and(eq(sessions.personId, personId), others))
    .returning({ idHash: sessions.idHash })
  return ended.length
}

/** Sweeps out what ended by itself: past its end, or not seen since `idle`. */
export async function deleteEndedSessions(
  tx: Writer,
  { now, idle }: { now: Date; idle: Date },
): Promise<void> {
  await tx.delete(sessions).where(or(lte(sessions.endsAt, now), lte(sessions.seenAt, idle)))
}
