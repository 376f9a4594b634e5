import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ClaimContent } from '@/domain/claim/content'
import { unsealed } from '@/domain/claim/envelope'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import type { Reader, Writer } from '../client'
import { claims, measures, revisions, topics } from '../schema/desk'
import { factLinks, facts, measuredFacts, measures as publicMeasures } from '../schema/published'

const measure = {
  id: measures.id,
  topicId: measures.topicId,
  slug: measures.slug,
  title: measures.title,
  unit: measures.unit,
  nouns: measures.nouns,
  places: measures.places,
}

export type DeskMeasure = {
  id: string
  topicId: string
  slug: string
  title: string
  unit: string
  nouns: string[]
  places: string[]
}

/** A measure as the desk has it now, or null. */
export async function measureById(reader: Reader, id: string): Promise<DeskMeasure | null> {
  const [row] = await reader.select(measure).from(measures).where(eq(measures.id, id))
  return row ?? null
}

/** The same under the row's lock. */
export async function measureForUpdate(tx: Writer, id: string): Promise<DeskMeasure | null> {
  const [row] = await tx.select(measure).from(measures).where(eq(measures.id, id)).for('update')
  return row ?? null
}

/** The measure of a title, in whatever case, or null. */
export async function measureByTitle(reader: Reader, title: string): Promise<DeskMeasure | null> {
  const [row] = await reader
    .select(measure)
    .from(measures)
    .where(sql`lower(${measures.title}) = lower(${title})`)
  return row ?? null
}

/** Measures in use, for choosing while typing. */
export function measuresToChoose(reader: Reader): Promise<DeskMeasure[]> {
  return reader.select(measure).from(measures).orderBy(asc(measures.title)).limit(500)
}

export type MeasureLine = DeskMeasure & {
  topic: { title: string; slug: string }
  /** Facts that readers have on it now, and claims on it that are being written or reviewed. */
  facts: number
  claims: number
}

/** The measures, by topic and title, each with how much stands on it. */
export function measureLines(reader: Reader): Promise<MeasureLine[]> {
  return reader
    .select({
      ...measure,
      topic: { title: topics.title, slug: topics.slug },
      facts: sql<number>`(select count(*)::integer from ${measuredFacts}
        where ${measuredFacts.measureId} = ${measures.id} and ${measuredFacts.knownUntil} is null
        and ${measuredFacts.line} ->> 'state' = 'current')`,
      claims: sql<number>`(select count(*)::integer from ${claims} join ${revisions}
        on ${revisions.claimId} = ${claims.id} and ${revisions.no} = ${claims.headNo}
        where ${revisions.measureId} = ${measures.id} and ${claims.state} in ('draft', 'submitted'))`,
    })
    .from(measures)
    .innerJoin(topics, eq(topics.id, measures.topicId))
    .orderBy(asc(topics.title), asc(measures.title))
    .limit(500)
}

/** What the claims on a measure that are being written or reviewed say now. */
export async function claimsWritingOn(reader: Reader, id: string): Promise<ClaimContent[]> {
  const rows = await reader
    .select({ body: revisions.body })
    .from(claims)
    .innerJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .where(and(eq(revisions.measureId, id), inArray(claims.state, ['draft', 'submitted'])))
  return rows.map(({ body }) => unsealed(body.toString('utf8')).content)
}

/** A measure as readers' tally has it: as the newest fact on it was signed with. Null before the first. */
export async function publicMeasure(reader: Reader, id: string) {
  const [row] = await reader.select().from(publicMeasures).where(eq(publicMeasures.id, id))
  return row ?? null
}

/** The public facts on a measure, as its tally reads them now. */
export async function linesOfMeasure(reader: Reader, id: string): Promise<MeasuredLine[]> {
  const rows = await reader
    .select({ line: measuredFacts.line })
    .from(measuredFacts)
    .where(
      and(eq(measuredFacts.measureId, id), isNull(measuredFacts.knownUntil), isNotNull(measuredFacts.line)),
    )
  return rows.map(({ line }) => line as MeasuredLine)
}

/** The promises on a measure that a public fact says are broken or withdrawn. */
export async function endingsOfMeasure(reader: Reader, id: string): Promise<Ending[]> {
  const rows = await reader
    .select({ factId: factLinks.toId, kind: factLinks.kind, from: factLinks.fromDay })
    .from(factLinks)
    .innerJoin(
      measuredFacts,
      and(
        eq(measuredFacts.factId, factLinks.toId),
        eq(measuredFacts.measureId, id),
        isNull(measuredFacts.knownUntil),
      ),
    )
    .innerJoin(facts, and(eq(facts.id, factLinks.factId), inArray(facts.standing, ['current', 'superseded'])))
    .where(
      and(
        inArray(factLinks.kind, ['breaks', 'withdraws']),
        isNull(factLinks.knownUntil),
        isNotNull(factLinks.fromDay),
      ),
    )
  return rows.map(({ factId, kind, from }) => ({
    factId,
    state: kind === 'breaks' ? 'broken' : 'withdrawn',
    from: from ?? '',
  }))
}
