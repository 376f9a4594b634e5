import type { Database } from '@/db/client'
import { sessionByHash } from '@/db/queries/sessions'
import { secretHash } from '@/db/secret'
import { touchSession } from '@/db/writes/sessions'
import type { Actor } from '@/domain/policy/actor'
import { isLive, seenIsStale } from '@/domain/policy/session-policy'

export type Resumed = {
  /** The hash of the session's secret: names the session without opening it. */
  session: string
  actor: Actor
}

/** Whose session this secret opens, as the rows say now; null when it has ended, or its person is not active. */
export async function resumeSession(db: Database, secret: string, now: Date): Promise<Resumed | null> {
  const session = secretHash(secret)
  const found = await sessionByHash(db, session)
  if (!found?.person.active || !isLive(found, now)) return null
  if (seenIsStale(found.seenAt, now)) await db.transaction((tx) => touchSession(tx, session, now))
  const { id, name, email, roles } = found.person
  return { session, actor: { id, name, email, roles } }
}
