import type { Database } from '@/db/client'
import { recordHistory } from '@/db/writes/history'
import { endSourceChange } from '@/db/writes/source-changes'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'

/** `note` says what was found: that the claim still holds, or what was done about it. At most 1,000 characters. */
export type CloseChangeOrder = { key: string; changeId: string; note: string }

export type CloseChangeRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'note-missing' }
  | { kind: 'note-too-long' }
  | { kind: 'closed-already' }

/** Ends the task that a changed source opened, with what was found. The captures and the claim stay as they are. */
export function closeSourceChange(
  db: Database,
  actor: Actor,
  order: CloseChangeOrder,
): Promise<Result<{ reportId: string }, CloseChangeRefusal>> {
  return atomically(db, { actor, act: 'close-source-change', order }, async (tx) => {
    if (!may(actor, 'writeClaim')) return err({ kind: 'barred', barrier: 'writers-only' })
    const note = order.note.trim()
    if (note === '') return err({ kind: 'note-missing' })
    if ([...note].length > 1000) return err({ kind: 'note-too-long' })
    const ended = await endSourceChange(tx, order.changeId, { personId: actor.id, note })
    if (!ended) return err({ kind: 'closed-already' })
    await recordHistory(tx, {
      personId: actor.id,
      act: 'looked-at-source-change',
      ...ended,
      detail: { note },
    })
    return ok({ reportId: ended.reportId })
  })
}
