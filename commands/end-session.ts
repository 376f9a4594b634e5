import type { Database } from '@/db/client'
import { recordHistory } from '@/db/writes/history'
import { deleteSession, deleteSessionsOf } from '@/db/writes/sessions'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

export type EndRefusal = { kind: 'barred'; barrier: 'admins-only' }

/** Signs a person out of one session. A session that has ended already is no refusal: it is what was wanted. */
export async function endSession(
  db: Database,
  actor: Actor,
  order: { personId: string; session: string },
): Promise<Result<null, EndRefusal>> {
  if (!mayEnd(actor, order.personId)) return err({ kind: 'barred', barrier: 'admins-only' })
  await db.transaction(async (tx) => {
    const ended = await deleteSession(tx, { idHash: order.session, personId: order.personId })
    if (ended) await recordHistory(tx, ending(actor, order.personId, 1))
  })
  return ok(null)
}

/** Signs a person out everywhere, save in the one session named. */
export async function endSessions(
  db: Database,
  actor: Actor,
  order: { personId: string; save?: string },
): Promise<Result<number, EndRefusal>> {
  if (!mayEnd(actor, order.personId)) return err({ kind: 'barred', barrier: 'admins-only' })
  const ended = await db.transaction(async (tx) => {
    const count = await deleteSessionsOf(tx, order.personId, order.save)
    if (count > 0) await recordHistory(tx, ending(actor, order.personId, count))
    return count
  })
  return ok(ended)
}

const mayEnd = (actor: Actor, personId: string) => actor.id === personId || may(actor, 'managePeople')

const ending = (actor: Actor, personId: string, count: number) => ({
  personId: actor.id,
  act: 'ended-sessions',
  detail: { person: personId, sessions: String(count) },
})
