import type { Database } from '@/db/client'
import { reportById } from '@/db/queries/reports'
import { ensurePassage } from '@/db/writes/reports'
import { cut, locate, type Passage } from '@/domain/evidence/passage'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

/** A span in code points with the words the editor saw there, or words typed by hand to be located. */
export type MarkOrder = { reportId: string } & (
  | { start: number; end: number; exact: string }
  | { typed: string; occurrence: number | null }
)

export type MarkRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-found' }
  | { kind: 'passage-missing' }
  | { kind: 'passage-repeated'; places: Passage[] }

/** Fixes a passage of a report's latest capture. The text in the database decides, never what the browser sent. */
export async function markPassage(
  db: Database,
  actor: Actor,
  order: MarkOrder,
): Promise<Result<{ passageId: string; exact: string; source: string }, MarkRefusal>> {
  return db.transaction(async (tx) => {
    if (!may(actor, 'writeClaim')) return err({ kind: 'barred', barrier: 'writers-only' })
    const report = await reportById(tx, order.reportId)
    if (!report) return err({ kind: 'not-found' })
    const found = spanOf(report.capture.text, order)
    if (!found.ok) return found
    const passageId = await ensurePassage(tx, report.capture, found.value, actor.id)
    const source = `${report.title}, ${report.outlet.name}`
    return ok({ passageId, exact: found.value.exact, source })
  })
}

function spanOf(text: string, order: MarkOrder): Result<Passage, MarkRefusal> {
  if ('start' in order) {
    const passage = cut(text, order.start, order.end)
    return passage && passage.exact === order.exact ? ok(passage) : err({ kind: 'passage-missing' })
  }
  const located = locate(text, order.typed)
  if (located.kind === 'missing') return err({ kind: 'passage-missing' })
  if (located.kind === 'found') return ok(located.passage)
  const chosen = order.occurrence === null ? undefined : located.passages[order.occurrence]
  return chosen ? ok(chosen) : err({ kind: 'passage-repeated', places: located.passages })
}
