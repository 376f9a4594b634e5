import { sql } from 'drizzle-orm'
import type { Reader } from '../../client'
import { edition, newsroom } from '../../schema/published'

/** What stands around every public page: whose ledger it is, and which edition was printed when. */
export type House = { name: string; example: boolean; edition: number; changedAt: Date }

export const house = {
  name: sql<string>`coalesce(${newsroom.name}, 'Countersign')`,
  example: sql<boolean>`coalesce(${newsroom.example} = 1, false)`,
  edition: edition.no,
  changedAt: edition.at,
}

/** The same inside a JSON value, where a moment is text. */
export type HouseJson = Omit<House, 'changedAt'> & { changedAt: string }

export const houseJson = sql<HouseJson>`jsonb_build_object(
  'name', ${house.name}, 'example', ${house.example}, 'edition', ${house.edition}, 'changedAt', ${house.changedAt}
)`

export function houseOf({ changedAt, ...rest }: HouseJson): House {
  return { ...rest, changedAt: new Date(changedAt) }
}

/** The house alone, for pages that show nothing else from the ledger. */
export async function houseOnly(reader: Reader): Promise<House> {
  const [row] = await reader.select({ house }).from(edition).leftJoin(newsroom, sql`true`)
  return printed(row).house
}

/** The one row of a page. The edition row is always there, so a page without it is a database without migrations. */
export function printed<Row>(row: Row | undefined): Row {
  if (!row) throw new Error('The edition row is missing: the migrations have not run.')
  return row
}
