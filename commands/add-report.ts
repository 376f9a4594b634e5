import { urlKey } from '@/capture/address'
import { capturePaste, type PasteRefusal } from '@/capture/paste'
import type { Database } from '@/db/client'
import { reportsSeenBefore, type SeenReport } from '@/db/queries/reports'
import { recordHistory } from '@/db/writes/history'
import { ensureOutlets, insertCapture, insertReport, type NewOutlet } from '@/db/writes/reports'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'

export type AddReportOrder = {
  key: string
  outlet: NewOutlet
  /** The wire outlet whose story it carries, by name; empty when it says nothing of one. */
  carries: string
  title: string
  byline: string
  url: string | null
  /** YYYY, YYYY-MM or YYYY-MM-DD; null when unknown, and then no relative date can be resolved. */
  published: string | null
  zone: string
  language: string
  text: string
  /** Whether the person has been told that it was seen before, and wants it all the same. */
  again: boolean
}

export type AddReportRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'seen-before'; reports: SeenReport[] }
  | PasteRefusal

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
    const key = order.url === null ? null : urlKey(order.url)
    const seen = await reportsSeenBefore(tx, { urlKey: key, textSha256 })
    if (seen.length > 0 && !order.again) return err({ kind: 'seen-before', reports: seen })
    const { title, byline, url, published, zone, language } = order
    const carried = order.carries === '' ? [] : [{ name: order.carries, owner: '', wire: true }]
    const [outletId = '', carriesId = null] = await ensureOutlets(tx, [order.outlet, ...carried], actor.id)
    const reportId = await insertReport(tx, {
      outletId,
      carriesId,
      title,
      byline,
      url,
      urlKey: key,
      published,
      zone,
      language,
      createdBy: actor.id,
    })
    await insertCapture(tx, {
      reportId,
      bytes: Buffer.from(bytes),
      mediaType,
      text,
      textSha256,
      extractor,
      capturedBy: actor.id,
    })
    await recordHistory(tx, { personId: actor.id, act: 'captured', reportId })
    return ok({ reportId })
  })
}
