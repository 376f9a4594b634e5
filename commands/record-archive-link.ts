import { readArchiveLink } from '@/capture/archive-link'
import type { Database } from '@/db/client'
import { reportExists } from '@/db/queries/reports'
import { recordHistory } from '@/db/writes/history'
import { insertArchiveLink } from '@/db/writes/source-changes'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'

export type ArchiveOrder = { key: string; reportId: string; url: string }

export type ArchiveRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-found' }
  | { kind: 'not-wayback' }

/** Records where the Wayback Machine keeps a copy of a report. Nothing is asked of it: that is a person's wish. */
export function recordArchiveLink(
  db: Database,
  actor: Actor,
  order: ArchiveOrder,
): Promise<Result<{ url: string }, ArchiveRefusal>> {
  return atomically(db, { actor, act: 'record-archive-link', order }, async (tx) => {
    const { reportId } = order
    if (!may(actor, 'addReport')) return err({ kind: 'barred', barrier: 'writers-only' })
    const link = readArchiveLink(order.url)
    if (!link.ok) return link
    if (!(await reportExists(tx, reportId))) return err({ kind: 'not-found' })
    const { url } = link.value
    await insertArchiveLink(tx, { reportId, url, recordedBy: actor.id })
    await recordHistory(tx, { personId: actor.id, act: 'recorded-archive', reportId })
    return ok({ url })
  })
}
