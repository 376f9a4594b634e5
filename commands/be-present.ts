import type { Database } from '@/db/client'
import { claimById } from '@/db/queries/claims'
import { othersPresent } from '@/db/queries/present'
import { writePresent } from '@/db/writes/present'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

/** Notes that the actor has a claim's form open, and names the others who do, by the database's clock. */
export function bePresent(
  db: Database,
  actor: Actor,
  claimId: string,
): Promise<Result<{ others: string[] }, { kind: 'not-found' }>> {
  return db.transaction(async (tx) => {
    if (!may(actor, 'writeClaim') || !(await claimById(tx, claimId)))
      return err({ kind: 'not-found' as const })
    const here = { claimId, personId: actor.id }
    await writePresent(tx, here)
    return ok({ others: await othersPresent(tx, here) })
  })
}
