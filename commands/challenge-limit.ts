import type { Pool } from 'pg'
import { CHALLENGES } from '@/domain/policy/attempt-policy'
import { addressBlock } from './address-block'
import { attemptCounter, consumed } from './attempt-counter'

/** Challenges of one address, counted in PostgreSQL. */
export type ChallengeLimit = {
  /** Counts one challenge before it is written; false when it must not be. */
  admit(address: string): Promise<boolean>
}

export function challengeLimit(pool: Pool): ChallengeLimit {
  const counter = attemptCounter(pool, 'challenge', CHALLENGES.perAddress, CHALLENGES.seconds)
  return { admit: (address) => consumed(counter, addressBlock(address)) }
}
