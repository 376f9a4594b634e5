import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '../client'
import { disputes, facts } from '../schema/published'

export type FactDue = { id: string; statement: string; checkAgainOn: string; isLevel: boolean }

/** Public facts past the day (YYYY-MM-DD) they were to be checked again on, the longest first; levels among them are ageing. */
export async function factsToCheck(reader: Reader, today: string, limit: number): Promise<FactDue[]> {
  const rows = await reader
    .select({
      id: facts.id,
      statement: facts.statement,
      checkAgainOn: facts.checkAgainOn,
      isLevel: sql<boolean>`coalesce(${facts.document} #>> '{versions,0,content,measure,role}' = 'level', false)`,
    })
    .from(facts)
    .where(
      and(
        sql`${facts.checkAgainOn} is not null`,
        eq(facts.standing, 'current'),
        lt(facts.checkAgainOn, today),
      ),
    )
    .orderBy(asc(facts.checkAgainOn), asc(facts.id))
    .limit(limit)
  return rows.map((row) => ({ ...row, checkAgainOn: row.checkAgainOn ?? '' }))
}

export type DisputeLine = {
  id: string
  fact: { id: string; statement: string }
  other: { id: string; statement: string }
  note: string
  openedAt: Date
}

const other = alias(facts, 'other')

/** Disputes that nothing has ended, oldest first. */
export function disputesOpen(reader: Reader, limit: number): Promise<DisputeLine[]> {
  return reader
    .select({
      id: disputes.id,
      fact: { id: facts.id, statement: facts.statement },
      other: { id: other.id, statement: other.statement },
      note: disputes.note,
      openedAt: disputes.openedAt,
    })
    .from(disputes)
    .innerJoin(facts, eq(facts.id, disputes.factId))
    .innerJoin(other, eq(other.id, disputes.otherId))
    .where(isNull(disputes.closedAt))
    .orderBy(asc(disputes.openedAt), asc(disputes.id))
    .limit(limit)
}
