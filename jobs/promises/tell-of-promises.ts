import type { Database } from '@/db/client'
import { standingBehind } from '@/db/queries/notifications'
import { promisesEnding } from '@/db/queries/promises'
import { tell } from '@/db/writes/notifications'
import { keepNotice } from '@/db/writes/promise-notices'
import { daysToTellOf, noticeOf } from '@/domain/talk/promise-notice'
import { promiseOn } from '@/domain/tally/promise'

/**
 * Tells who wrote or countersigned a promise that its last day comes near, and that it is past: once each, on `today`
 * (YYYY-MM-DD, UTC) or as soon after as the house stands. What was kept, broken or withdrawn by then is not told of.
 */
export async function tellOfPromises(db: Database, today: string): Promise<void> {
  for (const promise of await promisesEnding(db, daysToTellOf(today))) {
    const lastDay = promise.due?.latest
    const kind = lastDay && noticeOf(today, lastDay, promiseOn(today, promise).state)
    if (!kind) continue
    const claimId = promise.factId
    await db.transaction(async (tx) => {
      if (!(await keepNotice(tx, { claimId, lastDay, kind }))) return
      await tell(tx, { kind, actorId: null, claimId }, await standingBehind(tx, claimId))
    })
  }
}
