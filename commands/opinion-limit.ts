import type { Pool } from 'pg'
import { OPINION_VISITS, OPINIONS } from '@/domain/policy/opinion-policy'
import { addressBlock } from './address-block'
import { attemptCounter, consumed } from './attempt-counter'

/** What one address does with secret links, counted in PostgreSQL. */
export type OpinionLimit = {
  /** Counts one remark before it is written; false when it must not be. */
  admit(address: string): Promise<boolean>
  /** Counts one visit before anything is looked up; false when nothing may be shown. */
  visit(address: string): Promise<boolean>
}

export function opinionLimit(pool: Pool): OpinionLimit {
  const remarks = attemptCounter(pool, 'opinion', OPINIONS.perAddress, OPINIONS.seconds)
  const visits = attemptCounter(pool, 'opinion-visit', OPINION_VISITS.perAddress, OPINION_VISITS.seconds)
  return {
    admit: (address) => consumed(remarks, addressBlock(address)),
    visit: (address) => consumed(visits, addressBlock(address)),
  }
}
