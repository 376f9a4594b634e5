import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Standing } from '@/domain/claim/fact'
import { disputes, events, facts } from '../schema/published'

// What was so just before an instant, by what had been printed then; with no instant, what is so now. With the end of a
// day as the instant: what was known by that day.

type Span = { knownFrom: SQLWrapper; knownUntil: SQLWrapper }

/** Whether a row that is valid over a span of editions was so. */
export function knownBefore({ knownFrom, knownUntil }: Span, instant: Date | null): SQL {
  if (!instant) return sql`${knownUntil} is null`
  return sql`${knownFrom} < ${instant} and (${knownUntil} is null or ${knownUntil} >= ${instant})`
}

/** The same for a row of an aliased table. */
export const aliasKnownBefore = (alias: 'm' | 'l', instant: Date | null): SQL =>
  knownBefore(
    { knownFrom: sql.raw(`${alias}.known_from`), knownUntil: sql.raw(`${alias}.known_until`) },
    instant,
  )

/** The version of a row of `facts` that was public, as JSON. */
export function versionBefore(instant: Date | null): SQL {
  if (!instant) return sql`${facts.document} #> '{versions,0}'`
  return sql`(
    select v from jsonb_array_elements(${facts.document} -> 'versions') with ordinality t(v, i)
    where (v ->> 'at')::timestamptz < ${instant} order by i limit 1
  )`
}

/** Where a row of `facts` stood. What was removed since is removed for every day. */
export function standingBefore(instant: Date | null): SQL<Standing> {
  if (!instant) return sql<Standing>`${facts.standing}`
  return sql<Standing>`case when ${facts.standing} = 'removed' then 'removed' else coalesce((
    select ended.kind from ${events} ended
    where ended.fact_id = ${facts.id} and ended.kind in ('superseded', 'retracted') and ended.at < ${instant}
    order by ended.edition desc limit 1
  ), 'current') end`
}

/** The ids of the facts that were in a dispute, as a subselect. */
export function disputedBefore(instant: Date | null): SQL {
  const open = instant
    ? sql`${disputes.openedAt} < ${instant} and (${disputes.closedAt} is null or ${disputes.closedAt} >= ${instant})`
    : sql`${disputes.closedAt} is null`
  return sql`(select unnest(array[${disputes.factId}, ${disputes.otherId}]) from ${disputes} where ${open})`
}
