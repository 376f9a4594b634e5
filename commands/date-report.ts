import type { Database } from '@/db/client'
import { reportById } from '@/db/queries/reports'
import { recordHistory } from '@/db/writes/history'
import { setPublished } from '@/db/writes/reports'
import { publicationDays } from '@/domain/evidence/time'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

/** `published` is YYYY, YYYY-MM or YYYY-MM-DD, null when it is not known; `seen` is the date that stood on the screen. */
export type DateOrder = { reportId: string; seen: string | null; published: string | null }

export type DateRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-found' }
  | { kind: 'stale' }
  | { kind: 'no-such-date' }

/**
 * Changes when a report was published. Its suggestions resolve their dates against it from then on; claims keep the date
 * they were written and signed with, and a draft that was resolved against the old one is told so when it is submitted.
 */
export function dateReport(
  db: Database,
  actor: Actor,
  { reportId, seen, published }: DateOrder,
): Promise<Result<null, DateRefusal>> {
  return db.transaction(async (tx) => {
    if (!may(actor, 'addReport')) return err({ kind: 'barred', barrier: 'writers-only' })
    if (published !== null && (!/^\d{4}(-\d{2}(-\d{2})?)?$/u.test(published) || !publicationDays(published)))
      return err({ kind: 'no-such-date' })
    const report = await reportById(tx, reportId)
    if (!report) return err({ kind: 'not-found' })
    if (published === seen) return ok(null)
    // The row changes only while it still holds what was seen, so that of two at once the second is refused.
    if (!(await setPublished(tx, reportId, { seen, published }))) return err({ kind: 'stale' })
    const detail = { from: seen ?? '', to: published ?? '' }
    await recordHistory(tx, { personId: actor.id, act: 'dated-report', reportId, detail })
    return ok(null)
  })
}
