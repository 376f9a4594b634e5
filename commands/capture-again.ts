import { capturePaste, type PasteRefusal } from '@/capture/paste'
import type { Database, Writer } from '@/db/client'
import { readCaptureOf } from '@/db/queries/readings'
import { reportExists } from '@/db/queries/reports'
import { passagesRestedOn } from '@/db/queries/source-changes'
import { recordHistory } from '@/db/writes/history'
import { letGoOfReading } from '@/db/writes/readings'
import { insertCapture, type NewCapture } from '@/db/writes/reports'
import { openSourceChanges } from '@/db/writes/source-changes'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'

/** What was read again, or, where `readingId` is null, pasted again. */
export type AgainOrder = { key: string; reportId: string; readingId: string | null; text: string }

export type AgainRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-found' }
  | { kind: 'reading-gone' }
  | PasteRefusal

/**
 * Keeps another capture of a report beside the ones there are. Where it no longer holds the exact words of a passage
 * that a claim rests on, that becomes a task; nothing is re-anchored.
 */
export function captureAgain(
  db: Database,
  actor: Actor,
  order: AgainOrder,
): Promise<Result<{ changed: number }, AgainRefusal>> {
  return atomically(db, { actor, act: 'capture-again', order }, async (tx) => {
    const { reportId, readingId } = order
    if (!may(actor, 'addReport')) return err({ kind: 'barred', barrier: 'writers-only' })
    if (!(await reportExists(tx, reportId))) return err({ kind: 'not-found' })
    const seen = await seenAgain(tx, actor, order)
    if (!seen.ok) return seen
    const captureId = await insertCapture(tx, { ...seen.value, reportId, capturedBy: actor.id })
    if (readingId !== null) await letGoOfReading(tx, readingId)
    const missing = (await passagesRestedOn(tx, reportId)).filter(
      ({ exact }) => !seen.value.text.includes(exact),
    )
    await openSourceChanges(tx, { reportId, captureId }, missing)
    const detail = { changed: String(missing.length) }
    await recordHistory(tx, { personId: actor.id, act: 'captured-again', reportId, detail })
    return ok({ changed: missing.length })
  })
}

async function seenAgain(
  tx: Writer,
  actor: Actor,
  { readingId, text }: AgainOrder,
): Promise<Result<Omit<NewCapture, 'reportId' | 'capturedBy'>, AgainRefusal>> {
  if (readingId !== null) {
    const capture = await readCaptureOf(tx, actor.id, readingId)
    return capture ? ok(capture) : err({ kind: 'reading-gone' })
  }
  const paste = capturePaste(text)
  if (!paste.ok) return paste
  const { bytes, bytesSha256: _, ...capture } = paste.value
  return ok({ ...capture, bytes: Buffer.from(bytes) })
}
