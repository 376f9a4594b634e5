import { desc, eq, type SQL, sql } from 'drizzle-orm'
import type { ChangeSort } from '@/domain/claim/change-sort'
import type { FactVersion, PublicEvent } from '@/domain/claim/fact'
import type { RemovalReason, RetractionReason } from '@/domain/claim/proposal'
import type { Reader } from '../../client'
import { edition, events, facts, newsroom } from '../../schema/published'
import { type House, house, printed } from './house'
import { listOf } from './lines'

const ON_A_PAGE = 20

// Written out, for the planner to know the indexes that hold these alone.
const KINDS_OF: Record<ChangeSort, SQL> = {
  amends: sql`kind in ('correction', 'retracted', 'removed')`,
  corrections: sql`kind = 'correction' and kind <> 'first'`,
  retractions: sql`kind = 'retracted' and kind <> 'first'`,
  removals: sql`kind = 'removed' and kind <> 'first'`,
  updates: sql`kind = 'update' and kind <> 'first'`,
  all: sql`kind in ('correction', 'update', 'clarification', 'superseded', 'retracted', 'removed')`,
}

/** One change to what was public. Of a fact that was removed since, all but its removal is without words. */
export type PrintedChange = {
  edition: number
  at: string
  kind: PublicEvent
  note: string
  slug: string
  /** What it says now; empty once removed. */
  statement: string
  reason: RetractionReason | RemovalReason | null
  /** The version this made and the one before it, without their passages; null where a version is not what changed. */
  after: FactVersion | null
  before: FactVersion | null
}

export type ChangesPage = { house: House; changes: PrintedChange[]; next: number | null }

/** Changes to what was public, newest first; `below` is the edition that the page before ended with. */
export async function changesPage(
  reader: Reader,
  sort: ChangeSort,
  below: number | null,
): Promise<ChangesPage> {
  const page = reader
    .select()
    .from(events)
    .where(sql`${KINDS_OF[sort]} and ${below === null ? sql`true` : sql`edition < ${below}`}`)
    .orderBy(desc(events.edition))
    .limit(ON_A_PAGE + 1)
    .as('page')
  const versions = sql`jsonb_array_elements(${facts.document} -> 'versions') with ordinality v(version, i)`
  const version = (which: SQL) => sql`(
    select jsonb_set(version, '{content,citations}', '[]') from ${versions}
    where ${which} and ${page.kind} in ('correction', 'update', 'clarification') order by i limit 1
  )`
  const line = sql<PrintedChange>`jsonb_build_object(
    'edition', ${page.edition},
    'at', ${page.at},
    'kind', ${page.kind},
    'note', ${page.note},
    'slug', ${facts.slug},
    'statement', ${facts.statement},
    'reason', (
      select n -> 'reason' from jsonb_array_elements(${facts.document} -> 'notices') n where n ->> 'kind' = ${page.kind} limit 1
    ),
    'after', ${version(sql`(version ->> 'no')::integer = ${page.no}`)},
    'before', ${version(sql`(version ->> 'no')::integer < ${page.no}`)}
  )`.as('line')
  const lines = reader
    .select({ line })
    .from(page)
    .innerJoin(facts, eq(facts.id, page.factId))
    .orderBy(desc(page.edition))
    .as('lines')
  const [row] = await reader
    .select({ house, changes: listOf<PrintedChange>(lines) })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  const found = printed(row)
  const changes = found.changes.slice(0, ON_A_PAGE)
  const more = found.changes.length > ON_A_PAGE
  return { house: found.house, changes, next: more ? (changes.at(-1)?.edition ?? null) : null }
}
