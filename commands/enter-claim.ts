import type { Database } from '@/db/client'
import { reportExists } from '@/db/queries/reports'
import { insertClaim, insertRevision } from '@/db/writes/claims'
import { recordHistory } from '@/db/writes/history'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'
import { atomically } from './atomically'
import { type ContentRefusal, contentFor, type EnteredClaim } from './claim-content'

export type EnterOrder = { key: string; reportId: string; entered: EnteredClaim }

export type EnterRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-found' }
  | ContentRefusal

/** Writes the first revision of a claim drawn from a report. It may be incomplete: submitting asks for the rest. */
export function enterClaim(
  db: Database,
  actor: Actor,
  order: EnterOrder,
): Promise<Result<{ claimId: string; no: number }, EnterRefusal>> {
  return atomically(db, { actor, act: 'enter-claim', order }, async (tx) => {
    if (!may(actor, 'writeClaim')) return err({ kind: 'barred', barrier: 'writers-only' })
    if (!(await reportExists(tx, order.reportId))) return err({ kind: 'not-found' })
    const content = await contentFor(tx, order.entered, actor.id)
    if (!content.ok) return content
    const claimId = await insertClaim(tx, { reportId: order.reportId, createdBy: actor.id })
    const { no } = await insertRevision(tx, { claimId, no: 1, content: content.value, authorId: actor.id })
    await recordHistory(tx, {
      personId: actor.id,
      act: 'entered',
      claimId,
      revisionNo: no,
      reportId: order.reportId,
    })
    return ok({ claimId, no })
  })
}
