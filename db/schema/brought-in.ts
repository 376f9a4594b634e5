import { sql } from 'drizzle-orm'
import { check, index, jsonb, text, unique } from 'drizzle-orm/pg-core'
import { at, bytea } from './columns'
import { captures, claims, desk, passages, reports } from './desk'
import { people } from './identity'

const person = () => text().references(() => people.id)

/** What a document said of itself, to be confirmed by whoever brought it in. */
export type Told = {
  title: string
  byline: string
  outlet: string
  published: string | null
  zone: string
  language: string
  partial: boolean
}

/** A document that was read and not yet confirmed: its person's own, and gone after a day. Never changed. */
export const readings = desk.table(
  'readings',
  {
    id: text().primaryKey(),
    personId: person().notNull(),
    /** The report it is to be another capture of. */
    reportId: text().references(() => reports.id),
    bytes: bytea().notNull(),
    bytesSha256: text().notNull(),
    mediaType: text().notNull(),
    text: text().notNull(),
    textSha256: text().notNull(),
    pages: jsonb().$type<number[]>(),
    source: jsonb().$type<Record<string, string>>().notNull(),
    extractor: text().notNull(),
    told: jsonb().$type<Told>().notNull(),
    at: at().notNull().defaultNow(),
  },
  (t) => [index('readings_person').on(t.personId, t.at), index('readings_at').on(t.at)],
)

/** A passage that a claim rests on and that a later capture of its report no longer holds: a task, ended once. */
export const sourceChanges = desk.table(
  'source_changes',
  {
    id: text().primaryKey(),
    reportId: text()
      .notNull()
      .references(() => reports.id),
    /** The later capture. */
    captureId: text()
      .notNull()
      .references(() => captures.id),
    claimId: text()
      .notNull()
      .references(() => claims.id),
    passageId: text()
      .notNull()
      .references(() => passages.id),
    at: at().notNull().defaultNow(),
    closedAt: at(),
    closedBy: person(),
    note: text(),
  },
  (t) => [
    unique('source_changes_once').on(t.captureId, t.claimId, t.passageId),
    index('source_changes_open').on(t.at, t.id).where(sql`closed_at is null`),
    index('source_changes_report').on(t.reportId),
    check(
      'source_changes_closed',
      sql`(${t.closedAt} is null) = (${t.closedBy} is null) and (${t.closedAt} is null) = (${t.note} is null)`,
    ),
    check('source_changes_note', sql`char_length(${t.note}) between 1 and 1000`),
  ],
)

/** What the archive answered: our bytes, others, a copy of another page, that there is none, or nothing one can use. */
export type ArchiveOutcome = 'same' | 'differs' | 'elsewhere' | 'missing' | 'unreachable'

/** Where a web archive keeps a copy of a report. What was found there is added when a person asks. */
export const archiveLinks = desk.table(
  'archive_links',
  {
    id: text().primaryKey(),
    reportId: text()
      .notNull()
      .references(() => reports.id),
    url: text().notNull(),
    recordedBy: person().notNull(),
    at: at().notNull().defaultNow(),
    checkedAt: at(),
    checkedBy: person(),
    outcome: text().$type<ArchiveOutcome>(),
  },
  (t) => [
    unique('archive_links_once').on(t.reportId, t.url),
    check('archive_links_url', sql`char_length(${t.url}) <= 2000`),
    check(
      'archive_links_outcome',
      sql`${t.outcome} in ('same', 'differs', 'elsewhere', 'missing', 'unreachable')`,
    ),
    check(
      'archive_links_checked',
      sql`(${t.checkedAt} is null) = (${t.outcome} is null) and (${t.checkedAt} is null) = (${t.checkedBy} is null)`,
    ),
  ],
)
