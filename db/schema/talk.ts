import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { ReadField } from '../../domain/claim/field-text'
import type { CommentMark } from '../../domain/talk/comment'
import type { ChosenKind, HowOften, NotificationKind } from '../../domain/talk/notification'
import type { PromiseNotice } from '../../domain/talk/promise-notice'
import { at } from './columns'
import { claims, desk, passages, revisions } from './desk'
import { people } from './identity'

/**
 * What somebody said at the desk about one revision of a claim: about the whole of it, a field or a passage. A reply belongs to
 * the comment that begins the thread. Insert only: it stays when the text changes.
 */
export const comments = desk.table(
  'comments',
  {
    id: text().primaryKey(),
    claimId: text()
      .notNull()
      .references(() => claims.id),
    revisionNo: integer().notNull(),
    replyTo: text().references((): AnyPgColumn => comments.id),
    field: text().$type<ReadField>(),
    passageId: text().references(() => passages.id),
    authorId: text()
      .notNull()
      .references(() => people.id),
    words: text().notNull(),
    at: at().notNull().defaultNow(),
  },
  (t) => [
    foreignKey({ columns: [t.claimId, t.revisionNo], foreignColumns: [revisions.claimId, revisions.no] }),
    index('comments_claim').on(t.claimId, t.at),
    index('comments_reply').on(t.replyTo),
    check('comments_words', sql`${t.words} ~ '\\S' and char_length(${t.words}) <= 4000`),
    check('comments_anchor', sql`num_nonnulls(${t.replyTo}, ${t.field}, ${t.passageId}) <= 1`),
    check('comments_field', sql`${t.field} ~ '^[a-zA-Z]{1,30}$'`),
  ],
)

/** What was done to a comment: its thread resolved or reopened, or it withdrawn by its writer. Insert only. */
export const commentMarks = desk.table(
  'comment_marks',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    commentId: text()
      .notNull()
      .references(() => comments.id),
    mark: text().$type<CommentMark>().notNull(),
    markedBy: text()
      .notNull()
      .references(() => people.id),
    at: at().notNull().defaultNow(),
  },
  (t) => [
    index('comment_marks_comment').on(t.commentId, t.id),
    uniqueIndex('comment_marks_withdrawn').on(t.commentId).where(sql`mark = 'withdraw'`),
    check('comment_marks_mark', sql`${t.mark} in ('resolve', 'reopen', 'withdraw')`),
  ],
)

/** Whom a comment mentions. Insert only. */
export const mentions = desk.table(
  'mentions',
  {
    commentId: text()
      .notNull()
      .references(() => comments.id),
    personId: text()
      .notNull()
      .references(() => people.id),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.personId] })],
)

/**
 * What somebody is told of, written in the transaction of what happened. It is the outbox of mail too: due, leased to one
 * worker at a time, and then sent or given up.
 */
export const notifications = desk.table(
  'notifications',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    personId: text()
      .notNull()
      .references(() => people.id),
    kind: text().$type<NotificationKind>().notNull(),
    /** Who did it; of mail that failed, whose it was. Null for a reader, and where nobody did anything. */
    actorId: text().references(() => people.id),
    claimId: text().references(() => claims.id),
    commentId: text().references(() => comments.id),
    at: at().notNull().defaultNow(),
    readAt: at(),
    /** Null: no mail about it. */
    mailDueAt: at(),
    mailLeasedUntil: at(),
    mailAttempts: integer().notNull().default(0),
    mailedAt: at(),
    mailGivenUpAt: at(),
  },
  (t) => [
    index('notifications_person').on(t.personId, t.id),
    index('notifications_unread').on(t.personId).where(sql`read_at is null`),
    index('notifications_mail')
      .on(t.mailDueAt, t.personId)
      .where(sql`mailed_at is null and mail_given_up_at is null and read_at is null`),
    check(
      'notifications_kind',
      sql`${t.kind} in ('mentioned', 'commented', 'assigned', 'sent_back', 'countersigned', 'rejected', 'challenged', 'promise_due', 'promise_overdue', 'mail_failed')`,
    ),
    check('notifications_no_mail_of_mail', sql`${t.kind} <> 'mail_failed' or ${t.mailDueAt} is null`),
    check('notifications_mailed_or_given_up', sql`num_nonnulls(${t.mailedAt}, ${t.mailGivenUpAt}) <= 1`),
    check('notifications_attempts', sql`${t.mailAttempts} between 0 and 100`),
  ],
)

/** How often somebody wants mail of a kind; without a row the house's own choice holds. */
export const notificationChoices = desk.table(
  'notification_choices',
  {
    personId: text()
      .notNull()
      .references(() => people.id),
    kind: text().$type<ChosenKind>().notNull(),
    how: text().$type<HowOften>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.kind] }),
    check(
      'notification_choices_kind',
      sql`${t.kind} in ('mentioned', 'commented', 'assigned', 'sent_back', 'countersigned', 'rejected', 'challenged', 'promise_due', 'promise_overdue')`,
    ),
    check('notification_choices_how', sql`${t.how} in ('at_once', 'hourly', 'daily', 'never')`),
  ],
)

/** That people were told of a promise, once before its last day and once after. A day that is corrected is told of anew. Insert only. */
export const promiseNotices = desk.table(
  'promise_notices',
  {
    claimId: text()
      .notNull()
      .references(() => claims.id),
    lastDay: date({ mode: 'string' }).notNull(),
    kind: text().$type<PromiseNotice>().notNull(),
    at: at().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.claimId, t.lastDay, t.kind] }),
    check('promise_notices_kind', sql`${t.kind} in ('promise_due', 'promise_overdue')`),
  ],
)
