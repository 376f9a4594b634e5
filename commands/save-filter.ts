import type { Database } from '@/db/client'
import { deleteSavedFilter, insertSavedFilter, savedFilterCount } from '@/db/writes/saved-filters'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

/** `query` is that of the list's own address, without a question mark. */
export type SaveFilterOrder = { name: string; query: string; shared: boolean }

export type SaveFilterRefusal = { kind: 'barred' } | { kind: 'name-taken' } | { kind: 'too-many' }

const MOST = 50

/** Keeps a question to the list of claims under a name; one of up to 50 that a person keeps. It is no act on a claim. */
export function saveFilter(
  db: Database,
  actor: Actor,
  order: SaveFilterOrder,
): Promise<Result<{ id: string }, SaveFilterRefusal>> {
  return db.transaction(async (tx) => {
    if (!may(actor, 'seeDesk')) return err({ kind: 'barred' })
    if ((await savedFilterCount(tx, actor.id)) >= MOST) return err({ kind: 'too-many' })
    const id = await insertSavedFilter(tx, { personId: actor.id, ...order })
    return id === null ? err({ kind: 'name-taken' }) : ok({ id })
  })
}

/** Forgets a filter of the actor's own. Gone already is gone. */
export function forgetFilter(db: Database, actor: Actor, id: string): Promise<boolean> {
  return db.transaction((tx) => deleteSavedFilter(tx, id, actor.id))
}
