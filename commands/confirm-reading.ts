import type { Database } from '@/db/client'
import { readCaptureOf } from '@/db/queries/readings'
import { letGoOfReading } from '@/db/writes/readings'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { type ReportOrder, type StoreRefusal, storeReport } from './store-report'

export type ConfirmOrder = ReportOrder & { readingId: string }

export type ConfirmRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  /** Confirmed already, let go of after a day, or somebody else's. */
  | { kind: 'reading-gone' }
  | StoreRefusal

/** Records a report that was fetched or uploaded, as its editor has confirmed it, with the bytes as they came. */
export function confirmReading(
  db: Database,
  actor: Actor,
  order: ConfirmOrder,
): Promise<Result<{ reportId: string }, ConfirmRefusal>> {
  return atomically(db, { actor, act: 'confirm-reading', order }, async (tx) => {
    if (!may(actor, 'addReport')) return err({ kind: 'barred', barrier: 'writers-only' })
    const capture = await readCaptureOf(tx, actor.id, order.readingId)
    if (!capture) return err({ kind: 'reading-gone' })
    const stored = await storeReport(tx, actor, order, capture)
    if (stored.ok) await letGoOfReading(tx, order.readingId)
    return stored
  })
}
