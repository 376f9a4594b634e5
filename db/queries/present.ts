import { and, asc, eq, ne, sql } from 'drizzle-orm'
import type { Reader } from '../client'
import { people } from '../schema/identity'
import { present } from '../schema/kept-drafts'

/** The names of the others who have had this claim's form open within the last half minute. */
export async function othersPresent(
  reader: Reader,
  { claimId, personId }: { claimId: string; personId: string },
): Promise<string[]> {
  const found = await reader
    .select({ name: people.name })
    .from(present)
    .innerJoin(people, eq(people.id, present.personId))
    .where(
      and(
        eq(present.claimId, claimId),
        ne(present.personId, personId),
        sql`${present.seenAt} > now() - interval '30 seconds'`,
      ),
    )
    .orderBy(asc(people.name))
    .limit(20)
  return found.map(({ name }) => name)
}
