import { and, isNotNull, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import type { Reader } from '../../client'
import { edition, factLinks, facts, measuredFacts, measures, newsroom } from '../../schema/published'
import { knownBefore } from '../known'
import { printed } from './house'

/** A measure as readers see it. */
export type PublicMeasure = {
  id: string
  slug: string
  title: string
  unit: string
  nouns: string[]
  places: string[]
}

export const measureJson = sql<PublicMeasure>`jsonb_build_object(
  'id', ${measures.id}, 'slug', ${measures.slug}, 'title', ${measures.title}, 'unit', ${measures.unit},
  'nouns', ${measures.nouns}, 'places', ${measures.places}
)`

/** Only a measure that some fact is or was on is public; one whose facts were all removed is not. */
export const isPublicMeasure = sql`exists (
  select from ${measuredFacts} m where m.measure_id = ${measures.id} and m.line is not null
)`

/** Promises of the measures `ids` (a subselect) that a countersigned claim calls broken or withdrawn. */
export function endingsOf(ids: SQL, known: Date | null): SQL<Ending[]> {
  const lines = sql`select ${measuredFacts.factId} from ${measuredFacts}
    where ${measuredFacts.measureId} in (${ids}) and ${knownBefore(measuredFacts, known)}`
  return sql<Ending[]>`(
    select coalesce(jsonb_agg(jsonb_build_object(
      'factId', ${factLinks.toId}, 'from', ${factLinks.fromDay},
      'state', case ${factLinks.kind} when 'breaks' then 'broken' else 'withdrawn' end
    )), '[]'::jsonb)
    from ${factLinks} join ${facts} ending on ending.id = ${factLinks.factId} and ending.standing <> 'removed'
    where ${factLinks.kind} in ('breaks', 'withdraws') and ${factLinks.fromDay} is not null
      and ${knownBefore(factLinks, known)} and ${factLinks.toId} in (${lines})
  )`
}

/**
 * One query for a page that tallies: `head` is everything but the lines, and comes in a row of its own before the rows of
 * the lines of the measures `ids` (a subselect). Rows, because ten thousand lines in one JSON value take twice as long.
 */
export async function withMeasureLines<Head>(
  reader: Reader,
  head: SQL<Head>,
  ids: SQL,
  known: Date | null,
): Promise<{ head: Head; lines: MeasuredLine[] }> {
  const top = reader
    .select({
      head: sql<Head | null>`${head}`.as('head'),
      line: sql<MeasuredLine | null>`null::json`.as('line'),
    })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  const lines = reader
    .select({ head: sql<Head | null>`null::jsonb`.as('head'), line: measuredFacts.line })
    .from(measuredFacts)
    .where(
      and(
        sql`${measuredFacts.measureId} in (${ids})`,
        knownBefore(measuredFacts, known),
        isNotNull(measuredFacts.line),
      ),
    )
  const rows = await unionAll(top, lines)
  const found = printed(rows.find((row) => row.head !== null)).head as Head
  return { head: found, lines: rows.flatMap(({ line }) => line ?? []) }
}
