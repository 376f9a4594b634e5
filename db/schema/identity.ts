import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  pgSchema,
  text,
  uniqueIndex,
  varchar,
} from 'drizzle-orm/pg-core'
import { at } from './columns'

export const identity = pgSchema('identity')

const someRoles = (column: string) =>
  sql.raw(`cardinality(${column}) > 0 and ${column} <@ array['editor','reviewer','admin']::text[]`)

/** Everyone who ever had an account. Never deleted: revisions and reviews name them. */
export const people = identity.table(
  'people',
  {
    id: text().primaryKey(),
    /** Normalised: NFKC, lower case, ASCII domain. */
    email: text().notNull(),
    name: text().notNull(),
    passwordHash: text().notNull(),
    roles: text().array().$type<('editor' | 'reviewer' | 'admin')[]>().notNull(),
    active: boolean().notNull().default(true),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('people_email').on(t.email),
    check('people_roles', someRoles('roles')),
    check('people_name', sql`char_length(${t.name}) between 1 and 120`),
  ],
)

/** A session is a row: no row, no session. Only the SHA-256 of its id is kept. */
export const sessions = identity.table(
  'sessions',
  {
    idHash: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id),
    startedAt: at().notNull().defaultNow(),
    seenAt: at().notNull().defaultNow(),
    endsAt: at().notNull(),
    address: text().notNull().default(''),
    agent: text().notNull().default(''),
  },
  (t) => [index('sessions_person').on(t.personId)],
)

/** One-time links: an invitation to join, or the setup link that makes the first admin. */
export const invitations = identity.table(
  'invitations',
  {
    id: text().primaryKey(),
    tokenHash: text().notNull(),
    purpose: text().$type<'join' | 'setup'>().notNull(),
    email: text().notNull().default(''),
    name: text().notNull().default(''),
    roles: text().array().$type<('editor' | 'reviewer' | 'admin')[]>().notNull(),
    invitedBy: text().references(() => people.id),
    createdAt: at().notNull().defaultNow(),
    expiresAt: at().notNull(),
    usedAt: at(),
    withdrawnAt: at(),
  },
  (t) => [
    uniqueIndex('invitations_token').on(t.tokenHash),
    check('invitations_purpose', sql`${t.purpose} in ('join', 'setup')`),
    check('invitations_roles', someRoles('roles')),
  ],
)

/** Attempts counted per account and per address; rate-limiter-flexible's own shape. */
export const limits = identity.table('limits', {
  key: varchar({ length: 255 }).primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: 'number' }),
})
