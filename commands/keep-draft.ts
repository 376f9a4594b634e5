import type { Database } from '@/db/client'
import { deleteKeptDraft, deleteOldDrafts, setAside, writeKeptDraft } from '@/db/writes/kept-drafts'
import { type KeptWords, keptWords } from '@/domain/claim/kept-words'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

export type KeepRefusal = { kind: 'barred'; barrier: 'writers-only' } | { kind: 'unfit' }

/**
 * Keeps what is typed in a claim's form and not saved: no revision, no history, for its writer alone. It takes the place
 * of what was kept there before. Answers with when it was kept; refuses what is no claim's form, or is too long.
 */
export async function keepDraft(
  db: Database,
  actor: Actor,
  order: unknown,
): Promise<Result<{ savedAt: Date }, KeepRefusal>> {
  if (!may(actor, 'writeClaim')) return err({ kind: 'barred', barrier: 'writers-only' })
  const words: KeptWords | null = keptWords(order)
  if (!words) return err({ kind: 'unfit' })
  return db.transaction(async (tx) => {
    await deleteOldDrafts(tx, actor.id)
    return ok({ savedAt: await writeKeptDraft(tx, { personId: actor.id, ...words }) })
  })
}

/** Sets the actor's own kept draft aside, or takes it back; of what is not there nothing is said. */
export async function setDraftAside(
  db: Database,
  actor: Actor,
  { place, aside }: { place: string; aside: boolean },
): Promise<void> {
  await db.transaction((tx) => setAside(tx, { personId: actor.id, place }, aside))
}

/** Forgets the actor's own kept draft, whose words are in a revision by now. */
export async function forgetDraft(db: Database, actor: Actor, place: string): Promise<void> {
  await db.transaction((tx) => deleteKeptDraft(tx, { personId: actor.id, place }))
}
