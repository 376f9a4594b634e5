import { and, eq, isNull, notInArray, sql } from 'drizzle-orm'
import type { PlacedMeasure } from '@/domain/claim/content'
import {
  checkAgainOn,
  type DisputeEnding,
  type FactDocument,
  openDisputes,
  type PublicEvent,
} from '@/domain/claim/fact'
import { measuredLine } from '@/domain/tally/measured-line'
import type { Writer } from '../client'
import { newId } from '../ids'
import {
  disputes,
  edition,
  events,
  factLinks,
  factReports,
  facts,
  measuredFacts,
  measures,
  outlets,
  reports,
  topics,
} from '../schema/published'
import { writeCard } from './catalogue'

/**
 * Takes the next edition. Its row is locked until the transaction ends, so editions follow the order of commits;
 * their time is read under the lock, since a transaction that waited began before those it waited for.
 */
export async function nextEdition(tx: Writer): Promise<{ no: number; at: Date }> {
  const [taken] = await tx
    .update(edition)
    .set({ no: sql`${edition.no} + 1`, at: sql`greatest(${edition.at}, clock_timestamp())` })
    .returning({ no: edition.no, at: edition.at })
  if (!taken) throw new Error('The edition row is missing.')
  await tx.execute(sql`select pg_notify('countersign_edition', ${String(taken.no)})`)
  return taken
}

/**
 * Waits for whatever is being printed, and holds off whoever would print next. What is read after this is what the
 * next edition changes.
 */
export async function lockEdition(tx: Writer): Promise<void> {
  await tx.select({ no: edition.no }).from(edition).for('update')
}

export type PublicEventRow = { kind: PublicEvent; note: string }

/**
 * Writes the finished document of a fact as it stands in `edition`, with the event that made it so, and what lists,
 * tallies and promises read of it. A removed fact keeps its number and nothing else.
 */
export async function writeFact(
  tx: Writer,
  fact: FactDocument,
  no: number,
  edition: { no: number; at: Date },
  event: PublicEventRow,
): Promise<void> {
  const content = fact.versions[0]?.content ?? null
  const { topic = null, measure = null } = content ?? {}
  if (topic)
    await tx
      .insert(topics)
      .values(topic)
      .onConflictDoUpdate({ target: topics.id, set: { slug: topic.slug, title: topic.title } })
  const row = {
    slug: fact.slug,
    topicId: topic?.id ?? null,
    statement: content?.statement ?? '',
    no,
    standing: fact.standing,
    kind: content?.kind ?? null,
    disputed: openDisputes(fact).length > 0,
    dueEarliest: content?.due?.earliest ?? null,
    dueLatest: content?.due?.latest ?? null,
    checkAgainOn: checkAgainOn(fact),
    document: fact,
    changedAt: new Date(fact.changedAt),
    edition: edition.no,
  }
  await tx
    .insert(facts)
    .values({ id: fact.id, firstPublishedAt: new Date(fact.firstPublishedAt), ...row })
    .onConflictDoUpdate({ target: facts.id, set: row })
  await writeReports(tx, fact)
  await writeCard(tx, fact, edition.no)
  if (measure) await writeMeasure(tx, measure, topic?.id ?? null)
  await writeKnown(tx, fact, edition)
  await tx.insert(events).values({ edition: edition.no, at: edition.at, factId: fact.id, no, ...event })
}

async function writeMeasure(tx: Writer, measure: PlacedMeasure, topicId: string | null): Promise<void> {
  const { id, slug, title, unit, nouns, places } = measure
  const row = { topicId, slug, title, unit, nouns, places }
  await tx
    .insert(measures)
    .values({ id, ...row })
    .onConflictDoUpdate({ target: measures.id, set: row })
}

/** Closes what was known of a fact until this edition, and writes what is known from it on. */
async function writeKnown(
  tx: Writer,
  fact: FactDocument,
  { no: edition, at }: { no: number; at: Date },
): Promise<void> {
  for (const table of [measuredFacts, factLinks])
    await tx
      .update(table)
      .set({ knownUntil: at })
      .where(and(eq(table.factId, fact.id), isNull(table.knownUntil)))
  const content = fact.versions[0]?.content
  if (!content) return blankKnown(tx, fact.id)
  const line = measuredLine(fact)
  if (line)
    await tx.insert(measuredFacts).values({
      factId: fact.id,
      edition,
      measureId: line.measureId,
      role: line.role,
      knownFrom: at,
      line,
    })
  // What a fact did to others it does no more once it is withdrawn; one that was only overtaken did it all the same.
  if (content.links.length > 0 && fact.standing !== 'retracted')
    await tx
      .insert(factLinks)
      .values(
        content.links.map((link) => ({
          factId: fact.id,
          edition,
          kind: link.kind,
          toId: link.fact.id,
          amount: link.amount,
          fromDay: content.time?.earliest ?? null,
          knownFrom: at,
        })),
      )
      .onConflictDoNothing()
}

/** Takes back what was told of a removed fact beside its document. */
async function blankKnown(tx: Writer, factId: string): Promise<void> {
  await tx.update(measuredFacts).set({ line: null }).where(eq(measuredFacts.factId, factId))
  await tx.update(events).set({ note: '' }).where(eq(events.factId, factId))
}

async function writeReports(tx: Writer, fact: FactDocument): Promise<void> {
  const cited = new Map(fact.versions[0]?.content.citations.map(({ report }) => [report.id, report]))
  for (const [id, document] of cited) {
    await tx
      .insert(reports)
      .values({ id, document })
      .onConflictDoUpdate({ target: reports.id, set: { document } })
    const { id: outletId, ...outlet } = document.outlet
    await tx
      .insert(outlets)
      .values({ id: outletId, ...outlet })
      .onConflictDoUpdate({ target: outlets.id, set: outlet })
  }
  const ids = [...cited.keys()]
  await tx
    .delete(factReports)
    .where(and(eq(factReports.factId, fact.id), notInArray(factReports.reportId, ids)))
  if (ids.length > 0)
    await tx
      .insert(factReports)
      .values(ids.map((reportId) => ({ factId: fact.id, reportId })))
      .onConflictDoNothing()
}

/** Opens a dispute that the reviewer of `factId` found; returns its id. */
export async function openDispute(
  tx: Writer,
  dispute: { factId: string; otherId: string; note: string; openedAt: Date },
): Promise<string> {
  const id = newId('dispute')
  await tx.insert(disputes).values({ id, ...dispute })
  return id
}

export async function closeDispute(
  tx: Writer,
  id: string,
  ending: { closedAt: Date; how: DisputeEnding; closingNote: string },
): Promise<void> {
  await tx.update(disputes).set(ending).where(eq(disputes.id, id))
}
