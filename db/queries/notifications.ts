import { and, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Choices, type HowOften, UNCHOSEN } from '@/domain/talk/notification'
import type { Told } from '@/domain/talk/notification-words'
import type { Reader } from '../client'
import { claims, reviews, revisions } from '../schema/desk'
import { people } from '../schema/identity'
import { comments, notificationChoices, notifications } from '../schema/talk'

export type Notification = Told & {
  id: number
  at: Date
  read: boolean
  /** The claim's statement as it stands; empty when it is about none. */
  statement: string
}

const actor = alias(people, 'actor')

/** What somebody is told of, newest first; `before` is the id of the last line of the page before. */
export async function notificationsOf(
  reader: Reader,
  personId: string,
  limit: number,
  before?: number,
): Promise<Notification[]> {
  const rows = await reader
    .select({
      row: notifications,
      actor: { id: actor.id, name: actor.name },
      statement: revisions.statement,
    })
    .from(notifications)
    .leftJoin(actor, eq(actor.id, notifications.actorId))
    .leftJoin(claims, eq(claims.id, notifications.claimId))
    .leftJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .where(
      and(
        eq(notifications.personId, personId),
        before === undefined ? undefined : lt(notifications.id, before),
      ),
    )
    .orderBy(desc(notifications.id))
    .limit(limit)
  return rows.map(({ row: { readAt, ...row }, actor: by, statement }) => ({
    ...row,
    actor: by,
    read: readAt !== null,
    statement: statement ?? '',
  }))
}

export function unreadOf(reader: Reader, personId: string): Promise<number> {
  return reader.$count(notifications, and(eq(notifications.personId, personId), isNull(notifications.readAt)))
}

/** How often somebody wants mail, of every kind. */
export async function choicesOf(reader: Reader, personId: string): Promise<Choices> {
  const rows = await reader
    .select({ kind: notificationChoices.kind, how: notificationChoices.how })
    .from(notificationChoices)
    .where(eq(notificationChoices.personId, personId))
  const chosen: [string, HowOften][] = rows.map(({ kind, how }) => [kind, how])
  return { ...UNCHOSEN, ...Object.fromEntries(chosen) }
}

/** Everybody who wrote a revision of a claim. */
export async function writersOf(reader: Reader, claimId: string): Promise<string[]> {
  const rows = await reader
    .selectDistinct({ id: revisions.authorId })
    .from(revisions)
    .where(eq(revisions.claimId, claimId))
  return rows.map(({ id }) => id)
}

/** Everybody who wrote a revision of a claim or countersigned one. */
export async function standingBehind(reader: Reader, claimId: string): Promise<string[]> {
  const writers = await writersOf(reader, claimId)
  const reviewers = await reader
    .selectDistinct({ id: reviews.reviewerId })
    .from(reviews)
    .where(and(eq(reviews.claimId, claimId), eq(reviews.decision, 'approve')))
  return [...new Set([...writers, ...reviewers.map(({ id }) => id)])]
}

/** Everybody who wrote, reviewed or commented on a claim, and whose its review is now. */
export async function participantsOf(reader: Reader, claimId: string): Promise<string[]> {
  // One after the other: a transaction has one connection.
  const writers = await writersOf(reader, claimId)
  const reviewers = await reader
    .selectDistinct({ id: reviews.reviewerId })
    .from(reviews)
    .where(eq(reviews.claimId, claimId))
  const speakers = await reader
    .selectDistinct({ id: comments.authorId })
    .from(comments)
    .where(eq(comments.claimId, claimId))
  const assigned = await reader.select({ id: claims.assigneeId }).from(claims).where(eq(claims.id, claimId))
  const others = [...reviewers, ...speakers, ...assigned].flatMap(({ id }) => id ?? [])
  return [...new Set([...writers, ...others])]
}

/** The notifications of these ids with who did it, in the order they happened: what a mail tells of. */
export async function toldBy(reader: Reader, ids: readonly number[]): Promise<Told[]> {
  const rows = await reader
    .select({ row: notifications, actor: { id: actor.id, name: actor.name } })
    .from(notifications)
    .leftJoin(actor, eq(actor.id, notifications.actorId))
    .where(inArray(notifications.id, [...ids]))
    .orderBy(sql`${notifications.id}`)
  return rows.map(({ row: { kind, claimId, commentId }, actor: by }) => ({
    kind,
    claimId,
    commentId,
    actor: by,
  }))
}
