import { and, eq, sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { newId } from '../ids'
import { savedFilters } from '../schema/desk'

/** Keeps a filter under a name; null when the person has another of that name. */
export async function insertSavedFilter(
  tx: Writer,
  filter: { personId: string; name: string; query: string; shared: boolean },
): Promise<string | null> {
  const [row] = await tx
    .insert(savedFilters)
    .values({ id: newId('filter'), ...filter })
    .onConflictDoNothing()
    .returning({ id: savedFilters.id })
  return row?.id ?? null
}

/** Forgets a filter of that person's own; whether there was one. */
export async function deleteSavedFilter(tx: Writer, id: string, personId: string): Promise<boolean> {
  const gone = await tx
    .delete(savedFilters)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.personId, personId)))
    .returning({ id: savedFilters.id })
  return gone.length > 0
}

/** How many filters a person keeps. */
export async function savedFilterCount(tx: Writer, personId: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::integer` })
    .from(savedFilters)
    .where(eq(savedFilters.personId, personId))
  return row?.count ?? 0
}
