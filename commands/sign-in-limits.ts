import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { FAILURES, KNOWN_SECONDS, WINDOW_SECONDS } from '@/domain/policy/attempt-policy'
import { addressBlock } from './address-block'
import { attemptCounter, consumed } from './attempt-counter'

/** Attempts at a password, counted in PostgreSQL, so that every process of the house counts together. */
export type SignInLimits = {
  /** Counts one attempt before it is made; false when it must not be made. Costs the same for unknown accounts. */
  admit(attempt: Attempt): Promise<boolean>
  /** Takes the attempt back, because the password was right, and remembers the address as known to the account. */
  welcome(attempt: Attempt): Promise<void>
}

export type Attempt = { account: string; address: string }

/**
 * Three counters and a memory. The counter over a whole account slows down guessing from many addresses, but never
 * shuts out an address from which the account was signed in to within a month: strangers cannot lock somebody out.
 */
export function signInLimits(pool: Pool): SignInLimits {
  const counter = (keyPrefix: string, points: number, duration = WINDOW_SECONDS) =>
    attemptCounter(pool, keyPrefix, points, duration)
  const pair = counter('pair', FAILURES.perAccountAndAddress)
  const address = counter('address', FAILURES.perAddress)
  const account = counter('account', FAILURES.perAccount)
  const known = counter('known', 1, KNOWN_SECONDS)
  const isKnown = async (key: string) => (await known.get(key)) !== null
  return {
    async admit(attempt) {
      const key = keysOf(attempt)
      // In this order, and no further than the first refusal: an attempt that is not made counts against nobody else.
      if (!(await consumed(pair, key.pair))) return false
      if (!(await consumed(address, key.address))) return false
      return (await isKnown(key.pair)) || (await consumed(account, key.account))
    },
    async welcome(attempt) {
      const key = keysOf(attempt)
      await pair.delete(key.pair)
      await address.reward(key.address)
      if (!(await isKnown(key.pair))) await account.reward(key.account)
      await known.set(key.pair, 1, KNOWN_SECONDS)
    },
  }
}

/** Hashed, because what was typed as an account may be anything, even a password. */
function keysOf({ account, address }: Attempt) {
  const who = createHash('sha256').update(account).digest('base64url')
  const where = addressBlock(address)
  return { pair: `${who}:${where}`, address: where, account: who }
}
