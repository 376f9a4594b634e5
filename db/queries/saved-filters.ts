import { asc, eq, or } from 'drizzle-orm'
import type { Reader } from '../client'
import { savedFilters } from '../schema/desk'
import { people } from '../schema/identity'

export type SavedFilter = {
  id: string
  name: string
  query: string
  shared: boolean
  owner: { id: string; name: string }
}

/** The filters a person saved, and those that colleagues share with the desk. */
export function savedFiltersFor(reader: Reader, personId: string): Promise<SavedFilter[]> {
  return reader
    .select({
      id: savedFilters.id,
      name: savedFilters.name,
      query: savedFilters.query,
      shared: savedFilters.shared,
      owner: { id: people.id, name: people.name },
    })
    .from(savedFilters)
    .innerJoin(people, eq(people.id, savedFilters.personId))
    .where(or(eq(savedFilters.personId, personId), eq(savedFilters.shared, true)))
    .orderBy(asc(savedFilters.createdAt))
    .limit(100)
}
