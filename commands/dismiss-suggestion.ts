import type { Database } from '@/db/client'
import { reportById } from '@/db/queries/reports'
import { deleteDismissal, insertDismissal } from '@/db/writes/dismissals'
import { cut } from '@/domain/evidence/passage'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

/** `start` and `end` of the suggested number in the report's text, in code points. */
export type DismissOrder = { reportId: string; start: number; end: number; undo: boolean }

export type DismissRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-found' }
  | { kind: 'passage-missing' }

/**
 * Puts a suggestion aside for everybody at the desk, or takes it back. It says nothing about a claim, so it leaves no
 * event: the row itself says who and when.
 */
export function dismissSuggestion(
  db: Database,
  actor: Actor,
  { reportId, start, end, undo }: DismissOrder,
): Promise<Result<null, DismissRefusal>> {
  return db.transaction(async (tx) => {
    if (!may(actor, 'writeClaim')) return err({ kind: 'barred', barrier: 'writers-only' })
    const report = await reportById(tx, reportId)
    if (!report) return err({ kind: 'not-found' })
    if (!cut(report.capture.text, start, end)) return err({ kind: 'passage-missing' })
    const dismissal = { captureId: report.capture.id, start, end }
    await (undo ? deleteDismissal(tx, dismissal) : insertDismissal(tx, dismissal, actor.id))
    return ok(null)
  })
}
