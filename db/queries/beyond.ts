import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** Where a page of a list ends. Its instant comes back from an address, which keeps milliseconds and no more. */
export type Place = { at: Date; id: string }

// The first comparison is the index's; the second knows of what stands within one millisecond.
const together = (at: AnyPgColumn, id: AnyPgColumn) => sql`(date_trunc('milliseconds', ${at}), ${id})`

/** What comes after `place` in a list that is oldest first. */
export const after = (at: AnyPgColumn, id: AnyPgColumn, place: Place): SQL =>
  sql`${at} >= ${place.at.toISOString()} and ${together(at, id)} > (${place.at.toISOString()}::timestamptz, ${place.id})`

/** What comes after `place` in a list that is newest first. */
export const before = (at: AnyPgColumn, id: AnyPgColumn, place: Place): SQL =>
  sql`${at} < ${place.at.toISOString()}::timestamptz + interval '1 millisecond' and ${together(at, id)} < (${place.at.toISOString()}::timestamptz, ${place.id})`
