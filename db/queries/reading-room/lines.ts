import { desc, ne, type SQL, type Subquery, sql } from 'drizzle-orm'
import type { ChangeKind, Kind, Quantity } from '@/domain/claim/content'
import type { PublicEvent, Standing } from '@/domain/claim/fact'
import type { PublicReport } from '@/domain/claim/public-report'
import { type Verdict, verdictOf } from '@/domain/evidence/origin'
import type { Reader } from '../../client'
import { facts, topics } from '../../schema/published'
import { disputedBefore, standingBefore, versionBefore } from '../known'

/** A fact as one line of a list. Times are ISO 8601. */
export type FactLine = {
  id: string
  slug: string
  statement: string
  kind: Kind | null
  quantity: Quantity
  edtf: string | null
  verdict: Verdict
  changedAt: string
  /** What the last change was, and how many versions there have been. */
  change: ChangeKind
  versions: number
  standing: Standing
  disputed: boolean
  /** The day from which a level wants checking again, YYYY-MM-DD; null where what is told is not of today. */
  checkAgainOn: string | null
}

/** A line as the database tells it: of an older version, with what its verdict rests on. */
export type FoundLine = FactLine & { rests?: Parameters<typeof verdictOf>[0] }

export function lineOf({ rests, ...line }: FoundLine): FactLine {
  return rests ? { ...line, verdict: verdictOf(rests) } : line
}

/** `facts` is counted no further than FEW + 1: an exact count of a large set costs more than it tells. */
export type TopicLine = { slug: string; title: string; facts: number; changedAt: string }
/** `statement` is empty for a fact that was removed. */
export type ChangeLine = { at: string; kind: PublicEvent; note: string; slug: string; statement: string }
export type ReportLine = { id: string; report: PublicReport }

export const FEW = 1000

/** A list inside a row, so that one query draws a whole page. */
export const listOf = <Line>(lines: Subquery): SQL<Line[]> =>
  sql<Line[]>`(select coalesce(jsonb_agg(line), '[]'::jsonb) from ${lines})`

/** What of a row of `facts` a line is made of, now or by what was known before an instant: a list picks its rows with it. */
export const pickedBefore = (instant: Date | null) => ({
  id: facts.id,
  slug: facts.slug,
  // Taken out of the document once: every look into it unpacks the whole.
  version: versionBefore(instant).as('version'),
  versions: sql`jsonb_array_length(${facts.document} -> 'versions')`.as('versions'),
  verdict: sql`${facts.document} -> 'verdict'`.as('verdict'),
  changedAt: facts.changedAt,
  standing: standingBefore(instant).as('standing'),
  disputed: (instant ? sql`${facts.id} in ${disputedBefore(instant)}` : sql`${facts.disputed}`).as(
    'disputed',
  ),
  checkAgainOn: (instant ? sql`null::date` : sql`${facts.checkAgainOn}`).as('check_again_on'),
})

export const picked = pickedBefore(null)

/** The picked rows as lines. */
export const factLines = (rows: Subquery, instant: Date | null = null) =>
  sql<FoundLine[]>`(select coalesce(jsonb_agg(jsonb_build_object(
    'id', id,
    'slug', slug,
    'statement', version #>> '{content,statement}',
    'kind', version #> '{content,kind}',
    'quantity', version #> '{content,quantity}',
    'edtf', version #>> '{content,time,edtf}',
    'verdict', verdict,
    ${instant ? REST : sql``}
    'changedAt', ${instant ? sql`version ->> 'at'` : sql`changed_at`},
    'change', version #> '{change,kind}',
    'versions', versions,
    'standing', standing,
    'disputed', disputed,
    'checkAgainOn', case version #>> '{content,measure,role}' when 'level' then check_again_on end
  )), '[]'::jsonb) from ${rows})`

// The verdict in a document is that of its newest version; that of an older one is derived anew.
const REST = sql`'rests', jsonb_build_object(
  'vouch', version #> '{content,vouch}',
  'attribution', version #> '{content,attribution}',
  'citations', version #> '{content,citations}'
),`

/** What has something to tell: a removed fact has its own page and is in no list. */
export const isTold = ne(facts.standing, 'removed')

export const newestFirst = [desc(facts.changedAt), desc(facts.id)]

/** Topics that have a public fact, each with the moment of its last change as `latest.changed_at`. */
export function topicLines(reader: Reader) {
  const several = sql`(select 1 from ${facts} where ${facts.topicId} = ${topics.id} limit ${FEW + 1})`
  const line = sql<TopicLine>`jsonb_build_object(
    'slug', ${topics.slug},
    'title', ${topics.title},
    'facts', (select count(*) from ${several} several),
    'changedAt', latest.changed_at
  )`.as('line')
  const latest = sql`lateral (
    select ${facts.changedAt} from ${facts} where ${facts.topicId} = ${topics.id} order by ${facts.changedAt} desc limit 1
  ) latest`
  return reader.select({ line }).from(topics).innerJoin(latest, sql`true`)
}
