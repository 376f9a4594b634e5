import { and, asc, type SQL, sql } from 'drizzle-orm'
import type { Promised } from '@/domain/tally/promise'
import type { Reader } from '../client'
import { factLinks, facts, measuredFacts } from '../schema/published'
import { aliasKnownBefore, standingBefore, versionBefore } from './known'

/** The pledges and forecasts among `facts` that stand, now or by what was known before an instant. */
export const isPromiseBefore = (instant: Date | null): SQL =>
  sql`${facts.kind} in ('pledge', 'forecast') and ${standingBefore(instant)} = 'current'`

export const isPromise = isPromiseBefore(null)

const lineOf = (factId: SQL, instant: Date | null) =>
  sql`(select m.line from ${measuredFacts} m where m.fact_id = ${factId} and ${aliasKnownBefore('m', instant)} limit 1)`

// What another fact does to this one; what was retracted or removed does nothing any more.
const linking = (kinds: SQL, instant: Date | null) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'factId', f.id, 'slug', f.slug, 'statement', f.statement, 'amount', l.amount, 'from', l.from_day,
    'line', ${lineOf(sql`f.id`, instant)}, 'state', case l.kind when 'breaks' then 'broken' when 'withdraws' then 'withdrawn' end
  ) order by l.from_day, f.id), '[]'::jsonb)
  from ${factLinks} l join ${facts} f on f.id = l.fact_id and ${linkStands(instant)}
  where l.to_id = ${facts.id} and ${aliasKnownBefore('l', instant)} and l.from_day is not null and l.kind in (${kinds})
)`

// A link is closed when its fact is retracted; one of an earlier day stood then.
const linkStands = (instant: Date | null) =>
  instant ? sql`f.standing <> 'removed'` : sql`f.standing in ('current', 'superseded')`

const dueOf = (instant: Date | null) =>
  instant
    ? sql`${versionBefore(instant)} #> '{content,due}'`
    : sql`case when ${facts.dueEarliest} is not null
        then jsonb_build_object('earliest', ${facts.dueEarliest}, 'latest', ${facts.dueLatest}) end`

const statementOf = (instant: Date | null) =>
  instant ? sql`${versionBefore(instant)} #>> '{content,statement}'` : sql`${facts.statement}`

/** A promise with everything that keeps or ends it, as one JSON value of a row of `facts`. */
export const promisedBefore = (instant: Date | null) => sql<Promised>`jsonb_build_object(
  'factId', ${facts.id}, 'slug', ${facts.slug}, 'statement', ${statementOf(instant)},
  'due', ${dueOf(instant)},
  'line', ${lineOf(sql`${facts.id}`, instant)},
  'kept', ${linking(sql`'fulfils'`, instant)},
  'ended', ${linking(sql`'breaks', 'withdraws'`, instant)}
)`

export const promised = promisedBefore(null)

/** Promises whose last day is one of these (YYYY-MM-DD, both included), the earliest first. */
export async function promisesEnding(
  reader: Reader,
  { from, until }: { from: string; until: string },
): Promise<Promised[]> {
  const rows = await reader
    .select({ promise: promised })
    .from(facts)
    // The first day is named too, for the index that holds promises alone.
    .where(
      and(
        isPromise,
        sql`${facts.dueEarliest} <= ${until} and ${facts.dueLatest} between ${from} and ${until}`,
      ),
    )
    .orderBy(asc(facts.dueLatest), asc(facts.id))
  return rows.map(({ promise }) => promise)
}

/** Promises whose due days have begun by `date` (YYYY-MM-DD), the longest due first; `promiseOn` says where each stands. */
export async function promisesDue(reader: Reader, date: string, limit: number): Promise<Promised[]> {
  const rows = await reader
    .select({ promise: promised })
    .from(facts)
    .where(and(isPromise, sql`${facts.dueEarliest} <= ${date}`))
    .orderBy(asc(facts.dueEarliest), asc(facts.id))
    .limit(limit)
  return rows.map(({ promise }) => promise)
}
