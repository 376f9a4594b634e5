import type { Database } from '@/db/client'
import { opinionForUpdate } from '@/db/queries/opinions'
import { recordHistory } from '@/db/writes/history'
import { endOpinionLink } from '@/db/writes/opinions'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

export type EndOpinionRefusal = { kind: 'not-found' } | { kind: 'barred' }

/** Ends a link at once: whoever holds it reads nothing more. Ending it again changes nothing. */
export async function endOpinion(
  db: Database,
  actor: Actor,
  { opinionId }: { opinionId: string },
): Promise<Result<{ claimId: string }, EndOpinionRefusal>> {
  if (!may(actor, 'writeClaim')) return err({ kind: 'barred' })
  return db.transaction(async (tx) => {
    const link = await opinionForUpdate(tx, opinionId)
    if (!link) return err({ kind: 'not-found' })
    const { claimId, no, expert } = link
    if (await endOpinionLink(tx, link.id, actor.id))
      await recordHistory(tx, {
        personId: actor.id,
        act: 'ended-opinion',
        claimId,
        revisionNo: no,
        detail: { expert },
      })
    return ok({ claimId })
  })
}
