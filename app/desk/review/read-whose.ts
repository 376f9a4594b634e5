import { QUEUE_FILTERS, type QueueFilter } from '@/components/desk/queue-filter'
import type { Whose } from '@/db/queries/desk'

/** What the address narrows the queue down to; anything else is all of it. */
export function readWhose(asked: string | string[] | undefined): QueueFilter {
  if (typeof asked !== 'string') return 'all'
  return Object.hasOwn(QUEUE_FILTERS, asked) || /^person_[a-z0-9]{1,20}$/.test(asked)
    ? (asked as QueueFilter)
    : 'all'
}

/** Whether it is one reviewer's, by their id. */
export const isPerson = (chosen: QueueFilter): chosen is `person_${string}` =>
  !Object.hasOwn(QUEUE_FILTERS, chosen)

/** The same for the query. */
export function inList(chosen: QueueFilter, me: string): Whose {
  if (chosen === 'all' || chosen === 'unassigned') return chosen
  return { of: chosen === 'mine' ? me : chosen }
}
