import { urlKey } from '@/capture/address'
import type { Writer } from '@/db/client'
import { reportsSeenBefore, type SeenReport } from '@/db/queries/reports'
import { recordHistory } from '@/db/writes/history'
import {
  ensureOutlets,
  insertCapture,
  insertReport,
  type NewCapture,
  type NewOutlet,
} from '@/db/writes/reports'
import type { Actor } from '@/domain/policy/actor'
import { err, ok, type Result } from '@/domain/result'

/** What a report is known by, as its editor has confirmed it. */
export type ReportOrder = {
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
  /** Whether the person has been told that it was seen before, and wants it all the same. */
  again: boolean
}

export type StoreRefusal = { kind: 'seen-before'; reports: SeenReport[] }

/** Writes a report with its first capture and the history of both; asks first when it looks like one that is there. */
export async function storeReport(
  tx: Writer,
  actor: Actor,
  order: ReportOrder,
  capture: Omit<NewCapture, 'reportId' | 'capturedBy'>,
): Promise<Result<{ reportId: string }, StoreRefusal>> {
  const { title, byline, url, published, zone, language } = order
  const key = url === null ? null : urlKey(url)
  const seen = await reportsSeenBefore(tx, { urlKey: key, textSha256: capture.textSha256 })
  if (seen.length > 0 && !order.again) return err({ kind: 'seen-before', reports: seen })
  const carried = order.carries === '' ? [] : [{ name: order.carries, owner: '', wire: true }]
  const [outletId = '', carriesId = null] = await ensureOutlets(tx, [order.outlet, ...carried], actor.id)
  const told = { title, byline, url, urlKey: key, published, zone, language, createdBy: actor.id }
  const reportId = await insertReport(tx, { outletId, carriesId, ...told })
  await insertCapture(tx, { ...capture, reportId, capturedBy: actor.id })
  await recordHistory(tx, { personId: actor.id, act: 'captured', reportId })
  return ok({ reportId })
}
