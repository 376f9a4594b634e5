import { and, asc, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../client'
import {
  edition,
  events,
  factReports,
  facts,
  measuredFacts,
  measures,
  newsroom,
  reports,
  topics,
} from '../../schema/published'
import { type House, house, printed } from './house'
import { isTold, listOf } from './lines'
import { isPublicMeasure } from './measure-lines'

/** What a page is found by, and when it last changed. */
export type SitemapLine = { key: string; changedAt: string | null }

// Each edition prints one event, so the facts first published in this many editions are at most as many. Their file never
// loses or gains a fact by what happens to others, and costs the same however many files there are.
const EDITIONS = 1000

/** The numbers of the files of facts that are not empty: the first holds the editions 1 to 1000. */
export async function factSitemaps(reader: Reader): Promise<{ house: House; files: number[] }> {
  const files = sql<number[]>`(
    select coalesce(jsonb_agg(n order by n), '[]'::jsonb)
    from generate_series(1, (select (no + ${EDITIONS} - 1) / ${EDITIONS} from ${edition})) n
    where exists (
      select from ${events} e where e.edition > (n - 1) * ${EDITIONS} and e.edition <= n * ${EDITIONS} and e.kind = 'first'
    )
  )`
  const [row] = await reader.select({ house, files }).from(edition).leftJoin(newsroom, sql`true`)
  return printed(row)
}

export type SitemapFile = { house: House; lines: SitemapLine[] }

const inFile = (file: number) =>
  and(
    eq(events.kind, 'first'),
    gt(events.edition, (file - 1) * EDITIONS),
    lte(events.edition, file * EDITIONS),
  )

/** The facts that were first published in the editions of a file; a removed one is not to be found any more. */
export function factsInSitemap(reader: Reader, file: number): Promise<SitemapFile> {
  return withHouse(
    reader,
    reader
      .select({ line: lineOf(sql`${facts.slug}`, sql`${facts.changedAt}`) })
      .from(events)
      .innerJoin(facts, eq(facts.id, events.factId))
      .where(and(inFile(file), isTold))
      .orderBy(asc(events.edition))
      .as('lines'),
  )
}

/** The reports that those facts rest on. One that others rest on too may be in several files. */
export function reportsInSitemap(reader: Reader, file: number, most: number): Promise<SitemapFile> {
  const cited = reader
    .selectDistinct({ id: factReports.reportId })
    .from(events)
    .innerJoin(facts, and(eq(facts.id, events.factId), isTold))
    .innerJoin(factReports, eq(factReports.factId, facts.id))
    .where(inFile(file))
    .as('cited')
  const changed = sql`(
    select max(f.changed_at) from ${factReports} fr join ${facts} f on f.id = fr.fact_id where fr.report_id = ${reports.id}
  )`
  return withHouse(
    reader,
    reader
      .select({ line: lineOf(sql`${reports.id}`, changed) })
      .from(cited)
      .innerJoin(reports, eq(reports.id, cited.id))
      .orderBy(asc(reports.id))
      .limit(most)
      .as('lines'),
  )
}

/** The topics that have a public fact. */
export function topicsInSitemap(reader: Reader, most: number): Promise<SitemapFile> {
  const changed = sql`(
    select ${facts.changedAt} from ${facts} where ${facts.topicId} = ${topics.id} order by ${facts.changedAt} desc limit 1
  )`
  return withHouse(
    reader,
    reader
      .select({ line: lineOf(sql`${topics.slug}`, changed) })
      .from(topics)
      .where(sql`exists (select from ${facts} where ${facts.topicId} = ${topics.id})`)
      .orderBy(asc(topics.slug))
      .limit(most)
      .as('lines'),
  )
}

/** The measures that some fact is or was on. */
export function measuresInSitemap(reader: Reader, most: number): Promise<SitemapFile> {
  const changed = sql`(
    select ${measuredFacts.knownFrom} from ${measuredFacts} where ${measuredFacts.measureId} = ${measures.id}
    order by ${measuredFacts.knownFrom} desc limit 1
  )`
  return withHouse(
    reader,
    reader
      .select({ line: lineOf(sql`${measures.slug}`, changed) })
      .from(measures)
      .where(isPublicMeasure)
      .orderBy(asc(measures.slug))
      .limit(most)
      .as('lines'),
  )
}

const lineOf = (key: SQL, changedAt: SQL) =>
  sql<SitemapLine>`jsonb_build_object('key', ${key}, 'changedAt', ${changedAt})`.as('line')

async function withHouse(reader: Reader, lines: Parameters<typeof listOf>[0]): Promise<SitemapFile> {
  const [row] = await reader
    .select({ house, lines: listOf<SitemapLine>(lines) })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  return printed(row)
}
