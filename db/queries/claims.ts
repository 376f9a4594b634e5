import { and, desc, eq, gt, inArray, type SQL } from 'drizzle-orm'
import type { Claim } from '@/domain/claim/claim'
import type { ClaimContent } from '@/domain/claim/content'
import { unsealed } from '@/domain/claim/envelope'
import type { Answers } from '@/domain/claim/passage-answer'
import type { Reader, Writer } from '../client'
import { claims, reviews, revisions } from '../schema/desk'
import { people } from '../schema/identity'

export type ClaimRow = Claim & { reportId: string; submittedAt: Date | null }

/** A claim as it stands, or null. */
export async function claimById(reader: Reader, id: string): Promise<ClaimRow | null> {
  const [row] = await reader.select().from(claims).where(eq(claims.id, id))
  return row ? withWriters(reader, row) : null
}

/** The same under the row's lock: whoever decides about a claim takes turns here. */
export async function claimForUpdate(tx: Writer, id: string): Promise<ClaimRow | null> {
  const [row] = await tx.select().from(claims).where(eq(claims.id, id)).for('update')
  return row ? withWriters(tx, row) : null
}

/** Locks several claims in one order, so that two people who need the same ones do not wait for each other. */
export async function lockClaims(tx: Writer, ids: readonly string[]): Promise<void> {
  const distinct = [...new Set(ids)]
  await tx
    .select({ id: claims.id })
    .from(claims)
    .where(inArray(claims.id, distinct))
    .orderBy(claims.id)
    .for('update')
}

async function withWriters(reader: Reader, row: typeof claims.$inferSelect): Promise<ClaimRow> {
  const recent = await reader
    .select({ no: revisions.no, sha256: revisions.sha256, authorId: revisions.authorId, review: reviews.id })
    .from(revisions)
    .leftJoin(reviews, and(eq(reviews.claimId, revisions.claimId), eq(reviews.no, revisions.no)))
    .where(
      and(eq(revisions.claimId, row.id), gt(revisions.no, Math.min(row.publishedNo ?? 0, row.headNo - 1))),
    )
    .orderBy(desc(revisions.no))
  const head = recent[0]
  return {
    id: row.id,
    state: row.state,
    head: { no: row.headNo, sha256: head?.sha256 ?? '' },
    publishedNo: row.publishedNo,
    wordedBy: [...new Set(recent.filter((r) => r.no > (row.publishedNo ?? 0)).map((r) => r.authorId))],
    headReviewed: Boolean(head?.review),
    reportId: row.reportId,
    submittedAt: row.submittedAt,
  }
}

export type Revision = {
  claimId: string
  no: number
  sha256: string
  content: ClaimContent
  at: Date
  author: { id: string; name: string }
}

/** One revision, read back from the very bytes that carry its SHA-256; null when there is none. */
export async function revisionOf(reader: Reader, claimId: string, no: number): Promise<Revision | null> {
  const [found] = await revisionsWhere(reader, and(eq(revisions.claimId, claimId), eq(revisions.no, no)))
  return found ?? null
}

/** All revisions of a claim, newest first. */
export function revisionsOf(reader: Reader, claimId: string): Promise<Revision[]> {
  return revisionsWhere(reader, eq(revisions.claimId, claimId))
}

async function revisionsWhere(reader: Reader, which: SQL | undefined): Promise<Revision[]> {
  const rows = await reader
    .select({ row: revisions, author: { id: people.id, name: people.name } })
    .from(revisions)
    .innerJoin(people, eq(people.id, revisions.authorId))
    .where(which)
    .orderBy(desc(revisions.no))
  return rows.map(({ row, author }) => ({
    claimId: row.claimId,
    no: row.no,
    sha256: row.sha256,
    content: unsealed(row.body.toString('utf8')).content,
    at: row.at,
    author,
  }))
}

export type Review = {
  id: string
  no: number
  decision: 'approve' | 'requestChanges' | 'reject'
  remark: string
  answers: Answers
  at: Date
  reviewer: { id: string; name: string }
}

/** The reviews of a claim, newest first. */
export function reviewsOf(reader: Reader, claimId: string): Promise<Review[]> {
  return reader
    .select({
      id: reviews.id,
      no: reviews.no,
      decision: reviews.decision,
      remark: reviews.remark,
      answers: reviews.answers,
      at: reviews.at,
      reviewer: { id: people.id, name: people.name },
    })
    .from(reviews)
    .innerJoin(people, eq(people.id, reviews.reviewerId))
    .where(eq(reviews.claimId, claimId))
    .orderBy(desc(reviews.no))
}
