import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  json,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Kind, LinkKind, MeasureRole } from '../../domain/claim/content'
import type { DisputeEnding, FactDocument, PublicEvent, Standing } from '../../domain/claim/fact'
import type { PublicReport } from '../../domain/claim/public-report'
import type { NameKind } from '../../domain/search/card'
import type { Interval } from '../../domain/tally/interval'
import type { MeasuredLine } from '../../domain/tally/measured-line'
import { at, daterange, tsvector } from './columns'

export const published = pgSchema('published')

/** The newsroom's name and house policy: one row. */
export const newsroom = published.table(
  'newsroom',
  {
    id: integer().primaryKey().default(1),
    name: text().notNull(),
    /** Whether the public reads who wrote and countersigned by name, or only that two people did. */
    bylines: text().$type<'names' | 'roles'>().notNull().default('roles'),
    example: integer().notNull().default(0),
    /** After how many days a level of each kind is to be checked again; a kind that is not named, never. */
    checkAgainDays: jsonb()
      .$type<Partial<Record<Kind, number>>>()
      .notNull()
      .default({ deployment: 90, withdrawal: 90, casualty: 30, displacement: 60, funding: 180 }),
  },
  (t) => [
    check('newsroom_one_row', sql`${t.id} = 1`),
    check('newsroom_bylines', sql`${t.bylines} in ('names', 'roles')`),
  ],
)

/** The running number of the public site: one row, raised in the transaction of every public event. */
export const edition = published.table(
  'edition',
  {
    id: integer().primaryKey().default(1),
    no: bigint({ mode: 'number' }).notNull().default(0),
    at: at().notNull(),
  },
  (t) => [check('edition_one_row', sql`${t.id} = 1`)],
)

/** The finished document of each fact: one indexed read draws its page. */
export const facts = published.table(
  'facts',
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    topicId: text().references(() => topics.id),
    statement: text().notNull(),
    no: integer().notNull(),
    standing: text().$type<Standing>().notNull().default('current'),
    kind: text().$type<Kind>(),
    disputed: boolean().notNull().default(false),
    /** The days a promise falls due; both null for what is no promise, `dueLatest` for an open end. */
    dueEarliest: date({ mode: 'string' }),
    dueLatest: date({ mode: 'string' }),
    checkAgainOn: date({ mode: 'string' }),
    /** A trigger refuses it unless its newest version is, word for word, the revision that was countersigned. */
    document: jsonb().$type<FactDocument>().notNull(),
    firstPublishedAt: at().notNull(),
    changedAt: at().notNull(),
    edition: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [
    index('facts_latest').on(t.changedAt, t.id),
    index('facts_topic').on(t.topicId, t.changedAt, t.id),
    index('facts_due').on(t.dueEarliest, t.id).where(sql`due_earliest is not null and standing = 'current'`),
    index('facts_check_again')
      .on(t.checkAgainOn, t.id)
      .where(sql`check_again_on is not null and standing = 'current'`),
    index('facts_disputed').on(t.changedAt, t.id).where(sql`disputed`),
    check('facts_standing', sql`${t.standing} in ('current', 'superseded', 'retracted', 'removed')`),
  ],
)

export const topics = published.table(
  'topics',
  { id: text().primaryKey(), slug: text().notNull(), title: text().notNull() },
  (t) => [uniqueIndex('published_topics_slug').on(t.slug)],
)

/** A report that public facts rest on: its particulars and its link, never its text. */
export const reports = published.table(
  'reports',
  {
    id: text().primaryKey(),
    document: jsonb().$type<PublicReport>().notNull(),
    outletId: text().generatedAlwaysAs(sql`document #>> '{outlet,id}'`),
    /** YYYY, YYYY-MM or YYYY-MM-DD, which sort as they are; empty when unknown. */
    publishedOn: text().generatedAlwaysAs(sql`coalesce(document ->> 'published', '')`),
  },
  (t) => [index('published_reports_outlet').on(t.outletId, t.publishedOn, t.id)],
)

/** An outlet as the newest fact drawn from it was signed with. */
export const outlets = published.table('outlets', {
  id: text().primaryKey(),
  name: text().notNull(),
  owner: text().notNull(),
  wire: boolean().notNull(),
})

export const factReports = published.table(
  'fact_reports',
  {
    factId: text()
      .notNull()
      .references(() => facts.id),
    reportId: text()
      .notNull()
      .references(() => reports.id),
  },
  (t) => [primaryKey({ columns: [t.factId, t.reportId] }), index('fact_reports_report').on(t.reportId)],
)

/** Every public event, one to an edition. Insert only, but for the notes of a fact that is removed. */
export const events = published.table(
  'events',
  {
    edition: bigint({ mode: 'number' }).primaryKey(),
    at: at().notNull(),
    kind: text().$type<PublicEvent>().notNull(),
    factId: text()
      .notNull()
      .references(() => facts.id),
    no: integer().notNull(),
    note: text().notNull().default(''),
  },
  (t) => [
    index('events_fact').on(t.factId, t.edition),
    index('events_kind').on(t.kind, t.edition).where(sql`kind <> 'first'`),
    index('events_changes')
      .on(t.edition)
      .where(sql`kind in ('correction', 'update', 'clarification', 'superseded', 'retracted', 'removed')`),
    index('events_amends').on(t.edition).where(sql`kind in ('correction', 'retracted', 'removed')`),
    check(
      'events_kind',
      sql`${t.kind} in ('first', 'correction', 'update', 'clarification', 'superseded', 'retracted', 'removed', 'checked_again', 'disputed', 'dispute_ended', 'answered')`,
    ),
  ],
)

/**
 * What facts are found by: one card for each fact that was not removed, as narrow as can be, since many are looked through.
 * Its edition is its fact's, of which no two are alike: lists follow it, newest first.
 */
export const catalogue = published.table(
  'catalogue',
  {
    factId: text()
      .primaryKey()
      .references(() => facts.id),
    edition: bigint({ mode: 'number' }).notNull(),
    standing: text().$type<Standing>().notNull(),
    topicId: text(),
    measureId: text(),
    kind: text().$type<Kind>(),
    place: text(),
    speaker: text(),
    disputed: boolean().notNull(),
    corrected: boolean().notNull(),
    updated: boolean().notNull(),
    /** The day from which a level of now is ageing. */
    checkAgainOn: date({ mode: 'string' }),
    /** The days it speaks of. */
    days: daterange(),
    /** Its words, and one lexeme for all it is gathered under, so that any combination is one look-up. */
    search: tsvector().notNull(),
  },
  (t) => [
    uniqueIndex('catalogue_latest').on(t.edition),
    index('catalogue_search').using('gin', t.search),
    index('catalogue_days').using('gist', t.days),
    index('catalogue_topic').on(t.topicId, t.edition),
    index('catalogue_measure').on(t.measureId, t.edition),
    index('catalogue_kind').on(t.kind, t.edition),
    index('catalogue_place').on(t.place, t.edition),
    index('catalogue_speaker').on(t.speaker, t.edition),
    index('catalogue_standing').on(t.standing, t.edition).where(sql`standing <> 'current'`),
    index('catalogue_disputed').on(t.edition).where(sql`disputed`),
    index('catalogue_corrected').on(t.edition).where(sql`corrected`),
    index('catalogue_updated').on(t.edition).where(sql`updated`),
    index('catalogue_check_again').on(t.checkAgainOn).where(sql`check_again_on is not null`),
    check('catalogue_standing', sql`${t.standing} in ('current', 'superseded', 'retracted')`),
  ],
)

/** What the cards gather facts under, by name, so that one who mistypes a name is shown those that are close to it. */
export const names = published.table(
  'names',
  {
    kind: text().$type<NameKind>().notNull(),
    /** An id, or the folded name of a place or a speaker. */
    key: text().notNull(),
    slug: text().notNull(),
    name: text().notNull(),
    folded: text().notNull(),
    /** The folded name in letters that trigrams are made of on every server: 0010 indexes it. */
    spelled: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.key] }),
    index('names_folded').on(t.kind, t.folded),
    index('names_slug').on(t.kind, t.slug),
    check('names_kind', sql`${t.kind} in ('topic', 'measure', 'place', 'speaker', 'outlet')`),
  ],
)

/** A measure as the newest fact on it was signed with. */
export const measures = published.table(
  'measures',
  {
    id: text().primaryKey(),
    topicId: text().references(() => topics.id),
    slug: text().notNull(),
    title: text().notNull(),
    unit: text().notNull(),
    nouns: jsonb().$type<string[]>().notNull(),
    places: jsonb().$type<string[]>().notNull(),
  },
  (t) => [uniqueIndex('published_measures_slug').on(t.slug), index('published_measures_topic').on(t.topicId)],
)

/**
 * Each fact as its measure's tally reads it, from the edition that printed it until one that changed it. The row of now
 * has no `knownUntil`; the others answer what was known on a day. A fact may leave its measure: then none is of now.
 */
export const measuredFacts = published.table(
  'measured_facts',
  {
    factId: text()
      .notNull()
      .references(() => facts.id),
    edition: bigint({ mode: 'number' }).notNull(),
    measureId: text()
      .notNull()
      .references(() => measures.id),
    role: text().$type<MeasureRole>().notNull(),
    knownFrom: at().notNull(),
    knownUntil: at(),
    // JSON as it was written, not taken apart: ten thousand of them are read at once.
    // Null once its fact has been removed.
    line: json().$type<MeasuredLine>(),
    /** The days that the line speaks of, drawn from it by a trigger; `latest` is null where they have no end. */
    earliest: date({ mode: 'string' }),
    latest: date({ mode: 'string' }),
  },
  (t) => [
    index('measured_facts_days')
      .on(t.measureId, t.role, t.earliest, t.latest)
      .where(sql`known_until is null`),
    primaryKey({ columns: [t.factId, t.edition] }),
    uniqueIndex('measured_facts_now').on(t.factId).where(sql`known_until is null`),
    index('measured_facts_measure').on(t.measureId).where(sql`known_until is null`),
    index('measured_facts_known').on(t.measureId, t.knownFrom),
  ],
)

/** What a public fact does to another, over the same spans of editions. */
export const factLinks = published.table(
  'fact_links',
  {
    factId: text()
      .notNull()
      .references(() => facts.id),
    edition: bigint({ mode: 'number' }).notNull(),
    kind: text().$type<LinkKind>().notNull(),
    toId: text()
      .notNull()
      .references(() => facts.id),
    amount: jsonb().$type<Interval>(),
    /** The first day the linking fact speaks of. */
    fromDay: date({ mode: 'string' }),
    knownFrom: at().notNull(),
    knownUntil: at(),
  },
  (t) => [
    primaryKey({ columns: [t.factId, t.edition, t.kind, t.toId] }),
    index('fact_links_to').on(t.toId, t.kind),
    check('fact_links_two', sql`${t.factId} <> ${t.toId}`),
  ],
)

/** Two facts that a reviewer found to contradict each other, until one changes, ends, or the dispute is explained. */
export const disputes = published.table(
  'disputes',
  {
    id: text().primaryKey(),
    factId: text()
      .notNull()
      .references(() => facts.id),
    otherId: text()
      .notNull()
      .references(() => facts.id),
    note: text().notNull(),
    openedAt: at().notNull(),
    closedAt: at(),
    how: text().$type<DisputeEnding>(),
    closingNote: text(),
  },
  (t) => [
    // Whichever of the two names the other: one open dispute between two facts.
    uniqueIndex('disputes_open')
      .on(sql`least(${t.factId}, ${t.otherId})`, sql`greatest(${t.factId}, ${t.otherId})`)
      .where(sql`closed_at is null`),
    index('disputes_fact').on(t.factId),
    index('disputes_other').on(t.otherId),
    check('disputes_two', sql`${t.factId} <> ${t.otherId}`),
    check('disputes_closed', sql`(${t.closedAt} is null) = (${t.how} is null)`),
  ],
)
