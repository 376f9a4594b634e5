import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Anchor } from '@/domain/talk/anchor'
import type { Mentionable } from '@/domain/talk/mention'
import type { Reader } from '../client'
import { people } from '../schema/identity'
import { commentMarks, comments } from '../schema/talk'

export type Comment = {
  id: string
  revisionNo: number
  author: { id: string; name: string }
  at: Date
  /** Empty once it is withdrawn: nobody at the desk reads it again. */
  words: string
  withdrawn: boolean
}

/** A comment that began a conversation, with its replies after it. */
export type Thread = {
  id: string
  anchor: Anchor
  comments: Comment[]
  /** Who resolved it last, while it stands resolved. */
  resolved: { name: string; at: Date } | null
}

/** All threads about a claim, the oldest first. */
export async function threadsOf(reader: Reader, claimId: string): Promise<Thread[]> {
  // One after the other: a transaction has one connection.
  const rows = await rowsOf(reader, claimId)
  const marks = await marksOf(reader, claimId)
  const told = ({ row, author }: Row): Comment => {
    const withdrawn = marks.some(({ commentId, mark }) => commentId === row.id && mark === 'withdraw')
    return { ...row, author, withdrawn, words: withdrawn ? '' : row.words }
  }
  return rows
    .filter(({ row }) => row.replyTo === null)
    .map((first) => {
      const replies = rows.filter(({ row }) => row.replyTo === first.row.id)
      const last = marks.findLast(({ commentId, mark }) => commentId === first.row.id && mark !== 'withdraw')
      const resolved = last?.mark === 'resolve' ? { name: last.name, at: last.at } : null
      return { id: first.row.id, anchor: anchorOf(first), comments: [first, ...replies].map(told), resolved }
    })
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function rowsOf(reader: Reader, claimId: string) {
  return reader
    .select({ row: comments, author: { id: people.id, name: people.name } })
    .from(comments)
    .innerJoin(people, eq(people.id, comments.authorId))
    .where(eq(comments.claimId, claimId))
    .orderBy(asc(comments.at), asc(comments.id))
}

function marksOf(reader: Reader, claimId: string) {
  return reader
    .select({
      commentId: commentMarks.commentId,
      mark: commentMarks.mark,
      at: commentMarks.at,
      name: people.name,
    })
    .from(commentMarks)
    .innerJoin(comments, eq(comments.id, commentMarks.commentId))
    .innerJoin(people, eq(people.id, commentMarks.markedBy))
    .where(eq(comments.claimId, claimId))
    .orderBy(asc(commentMarks.id))
}

function anchorOf({ row: { field, passageId } }: Row): Anchor {
  if (field) return { kind: 'field', field }
  return passageId ? { kind: 'passage', passageId } : { kind: 'claim' }
}

/** The claim a comment is about, or null. */
export async function claimOfComment(reader: Reader, commentId: string): Promise<string | null> {
  const [found] = await reader
    .select({ claimId: comments.claimId })
    .from(comments)
    .where(eq(comments.id, commentId))
  return found?.claimId ?? null
}

const c = alias(comments, 'c')

/** Whether the comment called `c` begins a thread that was not resolved, or was reopened since. */
export const standsOpen = sql`c.reply_to is null and coalesce((select m.mark from desk.comment_marks m
  where m.comment_id = c.id and m.mark <> 'withdraw' order by m.id desc limit 1), 'reopen') = 'reopen'`

/** How many threads about each of these claims are not resolved; a claim without any is left out. */
export async function openThreads(
  reader: Reader,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (claimIds.length === 0) return new Map()
  const rows = await reader
    .select({ claimId: c.claimId, open: sql<number>`count(*)::int` })
    .from(c)
    .where(and(inArray(c.claimId, [...claimIds]), standsOpen))
    .groupBy(c.claimId)
  return new Map(rows.map(({ claimId, open }) => [claimId, open]))
}

/** Everybody at work, by name: who can be mentioned. */
export function colleagues(reader: Reader): Promise<Mentionable[]> {
  return reader
    .select({ id: people.id, name: people.name, email: people.email })
    .from(people)
    .where(eq(people.active, true))
    .orderBy(asc(people.name), asc(people.id))
}
