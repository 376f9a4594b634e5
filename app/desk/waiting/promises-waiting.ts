import type { PromiseLine } from '@/components/desk/home-promises'
import { desk } from '@/db/client'
import { promisesDue } from '@/db/queries/promises'
import { comparePromises, promiseOn } from '@/domain/tally/promise'

// Those that were kept stay due for ever and are left out here, so more are read than are shown.
const MOST = 500

/** Promises whose day has come and that nobody has kept, broken or withdrawn, the most urgent first. */
export async function promisesWaiting(today: string): Promise<PromiseLine[]> {
  const promises = await promisesDue(desk(), today, MOST)
  return promises
    .map((promise) => ({ promise, standing: promiseOn(today, promise) }))
    .filter(({ standing }) => ['overdue', 'due', 'partly-kept'].includes(standing.state))
    .sort(comparePromises)
}
