import { and, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import type { CheckAgainDays } from '@/domain/claim/check-again'
import type { FactDocument } from '@/domain/claim/fact'
import type { BylinePolicy } from '@/domain/policy/newsroom-policy'
import type { Reader } from '../client'
import { disputes, facts, newsroom } from '../schema/published'

/** The document of a fact as readers have it now, or null when it is not public. */
export async function publishedFact(reader: Reader, id: string): Promise<FactDocument | null> {
  const [row] = await reader.select({ document: facts.document }).from(facts).where(eq(facts.id, id))
  return row?.document ?? null
}

/** The number of the version that readers have now, or null when it is not public. */
export async function publicNo(reader: Reader, id: string): Promise<number | null> {
  const [row] = await reader.select({ no: facts.no }).from(facts).where(eq(facts.id, id))
  return row?.no ?? null
}

/** The statements of the facts of these ids that another claim may link to, by id: all that are not removed. */
export async function linkableFacts(reader: Reader, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: facts.id, statement: facts.statement })
    .from(facts)
    .where(and(inArray(facts.id, ids), ne(facts.standing, 'removed')))
  return new Map(rows.map(({ id, statement }) => [id, statement]))
}

export type OpenDispute = { id: string; factId: string; otherId: string; note: string }

/** The disputes that are open about a fact, whichever of the two it is; `otherId` is the other fact. */
export async function disputesOf(reader: Reader, factId: string): Promise<OpenDispute[]> {
  const rows = await reader
    .select({ id: disputes.id, factId: disputes.factId, otherId: disputes.otherId, note: disputes.note })
    .from(disputes)
    .where(and(isNull(disputes.closedAt), or(eq(disputes.factId, factId), eq(disputes.otherId, factId))))
  return rows.map((row) => ({
    ...row,
    factId,
    otherId: row.factId === factId ? row.otherId : row.factId,
  }))
}

export type Newsroom = {
  name: string
  bylines: BylinePolicy
  example: boolean
  checkAgainDays: CheckAgainDays
}

/** The newsroom's name and house policy. Before the setup has run there is none, and people are not named. */
export async function newsroomOf(reader: Reader): Promise<Newsroom> {
  const [row] = await reader.select().from(newsroom)
  return {
    name: row?.name ?? 'Countersign',
    bylines: row?.bylines ?? 'roles',
    example: row?.example === 1,
    checkAgainDays: row?.checkAgainDays ?? {},
  }
}
