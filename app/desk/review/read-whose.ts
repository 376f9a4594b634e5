import { QUEUE_FILTERS, type QueueFilter } from '@/components/desk/queue-filter'
import type { Whose } from '@/db/queries/desk'

/** What the address narrows the queue down to; anything else is all of it. */
export const readWhose = (asked: string | string[] | undefined): QueueFilter =>
  typeof asked === 'string' && Object.hasOwn(QUEUE_FILTERS, asked) ? (asked as QueueFilter) : 'all'

/** The same for the query. */
export const inList = (chosen: QueueFilter, me: string): Whose => (chosen === 'mine' ? { mine: me } : chosen)
