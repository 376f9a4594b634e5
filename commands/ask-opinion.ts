import type { Database } from '@/db/client'
import { claimForUpdate } from '@/db/queries/claims'
import { newSecret } from '@/db/secret'
import { recordHistory } from '@/db/writes/history'
import { insertOpinionLink } from '@/db/writes/opinions'
import type { Actor } from '@/domain/policy/actor'
import { barrierToOpinion, type OpinionBarrier, opinionEnd } from '@/domain/policy/opinion-policy'
import { err, ok, type Result } from '@/domain/result'

/** `revisionNo` is the one that was on the screen; `expert` says, for the desk, who is asked. */
export type AskOpinionOrder = { claimId: string; revisionNo: number; expert: string; days: number }

export type AskOpinionRefusal =
  | { kind: 'not-found' }
  | { kind: 'stale'; headNo: number }
  | { kind: 'barred'; barrier: OpinionBarrier }

/**
 * Makes a link to one revision for somebody outside, who may read it and leave remarks. Of the secret only the SHA-256 is
 * kept, so it is told once; asking again makes another link.
 */
export async function askOpinion(
  db: Database,
  actor: Actor,
  order: AskOpinionOrder,
  now: Date,
): Promise<Result<{ secret: string; expert: string; expiresAt: Date }, AskOpinionRefusal>> {
  const barrier = barrierToOpinion(actor, order)
  if (barrier) return err({ kind: 'barred', barrier })
  return db.transaction(async (tx) => {
    const claim = await claimForUpdate(tx, order.claimId)
    if (!claim) return err({ kind: 'not-found' })
    if (claim.head.no !== order.revisionNo) return err({ kind: 'stale', headNo: claim.head.no })
    const { secret, hash } = newSecret()
    const [claimId, no, expert] = [claim.id, claim.head.no, order.expert.trim()]
    const expiresAt = opinionEnd(now, order.days)
    await insertOpinionLink(tx, { claimId, no, expert, tokenHash: hash, askedBy: actor.id, expiresAt })
    await recordHistory(tx, {
      personId: actor.id,
      act: 'asked-opinion',
      claimId,
      revisionNo: no,
      detail: { expert },
    })
    return ok({ secret, expert, expiresAt })
  })
}
