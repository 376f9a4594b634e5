import { and, asc, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import type { Promised } from '@/domain/tally/promise'
import type { Reader } from '../../client'
import { edition, factReports, facts, measures, newsroom, reports, topics } from '../../schema/published'
import { isPromiseBefore, promisedBefore } from '../promises'
import { type House, type HouseJson, house, houseJson, houseOf, printed } from './house'
import {
  type FactLine,
  FEW,
  type FoundLine,
  factLines,
  isTold,
  lineOf,
  listOf,
  newestFirst,
  pickedBefore,
  type ReportLine,
  type TopicLine,
  topicLines,
} from './lines'
import {
  endingsOf,
  isPublicMeasure,
  measureJson,
  type PublicMeasure,
  withMeasureLines,
} from './measure-lines'

const ON_A_PAGE = 50

/** Every topic that has a public fact, by title. */
export async function topicsPage(reader: Reader): Promise<{ house: House; topics: TopicLine[] }> {
  const all = topicLines(reader).orderBy(asc(topics.title), asc(topics.id)).limit(FEW).as('all_topics')
  const [row] = await reader
    .select({ house, topics: listOf<TopicLine>(all) })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  return printed(row)
}

export type TopicPage = {
  house: House
  topic: { slug: string; title: string } | null
  measures: PublicMeasure[]
  /** The lines of all its measures that tell a target, a level or an announced change, in no order. */
  lines: MeasuredLine[]
  endings: Ending[]
  promises: Promised[]
  facts: FactLine[]
  reports: ReportLine[]
  /** The id part that the next page starts after, or null on the last. */
  next: string | null
}

type Head = Pick<TopicPage, 'topic' | 'measures' | 'endings' | 'promises' | 'reports'> & {
  house: HouseJson
  facts: FoundLine[]
}

/**
 * One topic: what its measures tally, its promises, and its facts, newest first. `before` is the id part of the last fact
 * on the page before; `known` an instant before which everything shown was printed, or null for now; `most` how many facts
 * there are on a page.
 */
export async function topicPage(
  reader: Reader,
  slug: string,
  before: string | null,
  known: Date | null = null,
  most = ON_A_PAGE,
): Promise<TopicPage> {
  const id = sql`(select id from ${topics} where slug = ${slug})`
  const ofTopic = and(
    sql`${facts.topicId} = ${id}`,
    isTold,
    known ? lt(facts.firstPublishedAt, known) : undefined,
  )
  const measuresOf = reader
    .select({ line: measureJson.as('line') })
    .from(measures)
    .where(and(sql`${measures.topicId} = ${id}`, isPublicMeasure))
    .orderBy(asc(measures.title), asc(measures.id))
    .limit(ON_A_PAGE)
    .as('measures_of')
  const ids = sql`select ${measures.id} from ${measures} where ${measures.topicId} = ${id}`
  const head = sql<Head>`jsonb_build_object(
    'house', ${houseJson},
    'topic', (select jsonb_build_object('slug', slug, 'title', title) from ${topics} where slug = ${slug}),
    'measures', ${listOf(measuresOf)},
    'endings', ${endingsOf(ids, known)},
    'promises', ${listOf(promisesOf(reader, ofTopic, known))},
    'facts', ${factLines(factsOf(reader, ofTopic, before, { known, most }), known)},
    'reports', ${listOf(reportsOf(reader, ofTopic))}
  )`
  const { head: found, lines } = await withMeasureLines(reader, head, ids, known)
  const more = found.facts.length > most
  const shown = found.facts.slice(0, most).map(lineOf)
  return {
    ...found,
    house: houseOf(found.house),
    lines,
    facts: shown,
    next: more ? (shown.at(-1)?.id.slice('claim_'.length) ?? null) : null,
  }
}

function factsOf(
  reader: Reader,
  ofTopic: SQL | undefined,
  before: string | null,
  { known, most }: { known: Date | null; most: number },
) {
  const older = before
    ? sql`(${facts.changedAt}, ${facts.id}) < (select changed_at, id from ${facts} where id = ${`claim_${before}`})`
    : undefined
  return reader
    .select(pickedBefore(known))
    .from(facts)
    .where(and(ofTopic, older))
    .orderBy(...newestFirst)
    .limit(most + 1)
    .as('page')
}

/** The promises that fall due first, and then those without a due date. */
function promisesOf(reader: Reader, ofTopic: SQL | undefined, known: Date | null) {
  const first = reader
    .select({ id: facts.id })
    .from(facts)
    .where(and(ofTopic, isPromiseBefore(known)))
    .orderBy(sql`${facts.dueEarliest} nulls last`, asc(facts.id))
    .limit(ON_A_PAGE)
  return reader
    .select({ line: promisedBefore(known).as('line') })
    .from(facts)
    .where(inArray(facts.id, first))
    .as('promises_of')
}

function reportsOf(reader: Reader, ofTopic: SQL | undefined) {
  const cited = reader
    .select({ id: factReports.reportId })
    .from(factReports)
    .innerJoin(facts, eq(facts.id, factReports.factId))
    .where(ofTopic)
  return reader
    .select({
      line: sql`jsonb_build_object('id', ${reports.id}, 'report', ${reports.document})`.as('line'),
    })
    .from(reports)
    .where(inArray(reports.id, cited))
    .orderBy(asc(reports.id))
    .limit(ON_A_PAGE)
    .as('reports_of')
}
