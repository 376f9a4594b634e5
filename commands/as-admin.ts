import type { Database, Writer } from '@/db/client'
import { adminsForUpdate } from '@/db/queries/people'
import type { Actor } from '@/domain/policy/actor'
import { err, type Result } from '@/domain/result'

export type NotAdmin = { kind: 'barred'; barrier: 'admins-only' }

/**
 * Runs an act on people or the newsroom in one transaction, one admin at a time, so that two admins who demote each
 * other leave one. The right is read from the locked rows, not from what it was when the request began.
 */
export function asAdmin<Value, Refusal>(
  db: Database,
  actor: Actor,
  effect: (tx: Writer, admins: Actor[]) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal | NotAdmin>> {
  return db.transaction(async (tx) => {
    const admins = await adminsForUpdate(tx)
    if (!admins.some((admin) => admin.id === actor.id)) return err({ kind: 'barred', barrier: 'admins-only' })
    return effect(tx, admins)
  })
}
