import { and, desc, eq, inArray, ne, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../client'
import { claims, revisions } from '../schema/desk'
import { facts } from '../schema/published'

export type FactToChoose = { id: string; statement: string }

const MOST = 300

/** The topics that claims of a report are filed under: where its other claims likely belong. */
export async function topicsOfReport(reader: Reader, reportId: string): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ topicId: revisions.topicId })
    .from(claims)
    .innerJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .where(and(eq(claims.reportId, reportId), sql`${revisions.topicId} is not null`))
  return rows.flatMap(({ topicId }) => topicId ?? [])
}

/**
 * Public facts that a claim may be linked to: those it is linked to, then those that stand, of these topics first and
 * the last changed before the others.
 */
export async function factsToLink(
  reader: Reader,
  of: { topicIds: string[]; linked: string[]; except: string },
): Promise<FactToChoose[]> {
  const stands = and(eq(facts.standing, 'current'), ne(facts.id, of.except))
  const choose = (which: SQL | undefined, limit: number) =>
    reader
      .select({ id: facts.id, statement: facts.statement })
      .from(facts)
      .where(which)
      .orderBy(desc(facts.changedAt), desc(facts.id))
      .limit(limit)
  const linked = await choose(and(inArray(facts.id, of.linked), ne(facts.standing, 'removed')), MOST)
  const chosen = [...linked]
  const others = () => {
    const ids = chosen.map(({ id }) => id)
    return ids.length > 0 ? and(stands, notInArray(facts.id, ids)) : stands
  }
  if (of.topicIds.length > 0)
    chosen.push(...(await choose(and(others(), inArray(facts.topicId, of.topicIds)), MOST)))
  if (chosen.length < MOST) chosen.push(...(await choose(others(), MOST - chosen.length)))
  return chosen
}
