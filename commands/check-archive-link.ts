import { readArchiveLink } from '@/capture/archive-link'
import { type CopyOptions, fetchCopy } from '@/capture/web/fetch-copy'
import type { Database } from '@/db/client'
import { archiveLinkById, capturesOf } from '@/db/queries/source-changes'
import { recordHistory } from '@/db/writes/history'
import { writeArchiveOutcome } from '@/db/writes/source-changes'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

export type CheckArchiveRefusal = { kind: 'barred'; barrier: 'writers-only' } | { kind: 'not-found' }

/** Asks the archive, because a person wishes so, whether the bytes it keeps are those of one of our captures. */
export async function checkArchiveLink(
  db: Database,
  actor: Actor,
  { linkId }: { linkId: string },
  options: CopyOptions = {},
): Promise<Result<{ reportId: string }, CheckArchiveRefusal>> {
  if (!may(actor, 'addReport')) return err({ kind: 'barred', barrier: 'writers-only' })
  const link = await archiveLinkById(db, linkId)
  const read = link && readArchiveLink(link.url)
  if (!link || !read?.ok) return err({ kind: 'not-found' })
  const copy = await fetchCopy(read.value.raw, options)
  const { reportId } = link
  await db.transaction(async (tx) => {
    const ours = (await capturesOf(tx, reportId)).map((capture) => capture.bytesSha256)
    const outcome = !copy.ok ? copy.refusal.kind : ours.includes(copy.value.bytesSha256) ? 'same' : 'differs'
    await writeArchiveOutcome(tx, linkId, { by: actor.id, outcome })
    await recordHistory(tx, { personId: actor.id, act: 'checked-archive', reportId, detail: { outcome } })
  })
  return ok({ reportId })
}
