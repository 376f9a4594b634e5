import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** A counter in PostgreSQL: `points` within `duration` seconds to each key, over every process of the house. */
export function attemptCounter(
  pool: Pool,
  keyPrefix: string,
  points: number,
  duration: number,
): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    schemaName: 'identity',
    tableName: 'limits',
    // The desk may not create tables, and a migration has made this one.
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  })
}

/** Counts one attempt; false when there were too many already. */
export async function consumed(limiter: RateLimiterPostgres, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (thrown) {
    if (thrown instanceof RateLimiterRes) return false
    throw thrown
  }
}
