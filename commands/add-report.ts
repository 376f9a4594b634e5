import { capturePaste, type PasteRefusal } from '@/capture/paste'
import type { Database } from '@/db/client'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { type ReportOrder, type StoreRefusal, storeReport } from './store-report'

export type AddReportOrder = ReportOrder & { text: string }

export type AddReportRefusal = { kind: 'barred'; barrier: 'writers-only' } | StoreRefusal | PasteRefusal

/** Records a report with what was seen of it: the bytes as received, their hash, and the text read from them. */
export function addReport(
  db: Database,
  actor: Actor,
  order: AddReportOrder,
): Promise<Result<{ reportId: string }, AddReportRefusal>> {
  return atomically(db, { actor, act: 'add-report', order }, async (tx) => {
    if (!may(actor, 'addReport')) return err({ kind: 'barred', barrier: 'writers-only' })
    const paste = capturePaste(order.text)
    if (!paste.ok) return paste
    const { bytes, mediaType, text, textSha256, extractor } = paste.value
    return storeReport(tx, actor, order, {
      bytes: Buffer.from(bytes),
      mediaType,
      text,
      textSha256,
      extractor,
    })
  })
}
