import { sql } from 'drizzle-orm'
import { check, integer, jsonb, primaryKey, text } from 'drizzle-orm/pg-core'
import { at } from './columns'
import { claims, desk } from './desk'
import { people } from './identity'

/** What somebody typed into a claim's form and has not saved: no revision, seen by them alone, and gone once saved. */
export const keptDrafts = desk.table(
  'kept_drafts',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    /** The address of the page whose form it is. */
    place: text().notNull(),
    /** The revision that was before them; 0 for a claim that is not entered yet. */
    baseNo: integer().notNull(),
    /** Every field as it is posted, in order. */
    fields: jsonb().$type<[string, string][]>().notNull(),
    savedAt: at().notNull().defaultNow(),
    /** Set aside by its owner, who may still take it back. */
    discardedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.place] }),
    check(
      'kept_drafts_place',
      sql`${t.place} ~ '^/desk/(claims|reports)/' and char_length(${t.place}) <= 300`,
    ),
    check(
      'kept_drafts_fields',
      sql`jsonb_typeof(${t.fields}) = 'array' and octet_length(${t.fields}::text) <= 600000`,
    ),
  ],
)

/** Who has a claim's form open at this moment: refreshed while they do, and stale half a minute later. */
export const present = desk.table(
  'present',
  {
    claimId: text()
      .notNull()
      .references(() => claims.id),
    personId: text()
      .notNull()
      .references(() => people.id),
    seenAt: at().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.personId] })],
)
