import type { Writer } from '@/db/client'
import { newSecret } from '@/db/secret'
import { recordHistory } from '@/db/writes/history'
import { deleteEndedSessions, deleteSessionByHash, insertSession } from '@/db/writes/sessions'
import { idleSince, sessionEnd } from '@/domain/policy/session-policy'

/** Where from, and with what, as people will see it in their list of sessions. */
export type Visit = {
  address: string
  agent: string
  /** The hash of the session this browser had: its cookie is about to be lost, so it ends, whoever's it is. */
  replaces: string | null
}

/** Opens a session for a person whose row the caller has locked, and returns its secret, which is kept nowhere. */
export async function beginSession(tx: Writer, personId: string, visit: Visit, now: Date): Promise<string> {
  const { secret, hash } = newSecret()
  const address = visit.address.slice(0, 64)
  await deleteEndedSessions(tx, { now, idle: idleSince(now) })
  if (visit.replaces !== null) await deleteSessionByHash(tx, visit.replaces)
  await insertSession(tx, {
    idHash: hash,
    personId,
    startedAt: now,
    seenAt: now,
    endsAt: sessionEnd(now),
    address,
    agent: visit.agent.slice(0, 400),
  })
  await recordHistory(tx, { personId, act: 'signed-in', detail: { address } })
  return secret
}
