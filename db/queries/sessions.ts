import { and, desc, eq, gt } from 'drizzle-orm'
import type { Reader } from '../client'
import { people, sessions } from '../schema/identity'
import type { Person } from './people'

export type SessionRow = {
  idHash: string
  startedAt: Date
  seenAt: Date
  endsAt: Date
  address: string
  agent: string
}

const row = {
  idHash: sessions.idHash,
  startedAt: sessions.startedAt,
  seenAt: sessions.seenAt,
  endsAt: sessions.endsAt,
  address: sessions.address,
  agent: sessions.agent,
}

/** The session of this hash with its person as they are now, live or not. */
export async function sessionByHash(
  reader: Reader,
  idHash: string,
): Promise<(SessionRow & { person: Person }) | null> {
  const [found] = await reader
    .select({
      ...row,
      person: {
        id: people.id,
        name: people.name,
        email: people.email,
        roles: people.roles,
        active: people.active,
      },
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(eq(sessions.idHash, idHash))
  return found ?? null
}

/** The sessions of a person that still stand, the last used first. */
export function sessionsOf(
  reader: Reader,
  personId: string,
  { now, idle }: { now: Date; idle: Date },
): Promise<SessionRow[]> {
  return reader
    .select(row)
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.endsAt, now), gt(sessions.seenAt, idle)))
    .orderBy(desc(sessions.seenAt))
}
