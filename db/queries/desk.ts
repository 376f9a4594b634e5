import { and, asc, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ClaimState } from '@/domain/claim/lifecycle'
import type { Reader } from '../client'
import { citations, claims, outlets, passages, reports, reviews, revisions, topics } from '../schema/desk'
import { people } from '../schema/identity'
import { after } from './beyond'

export type ClaimLine = {
  id: string
  state: ClaimState
  no: number
  publishedNo: number | null
  statement: string
  report: { id: string; title: string; outlet: string }
  author: { id: string; name: string }
  submittedAt: Date | null
  /** Whose review it is, and the day it is due. */
  assignee: { id: string; name: string } | null
  due: string | null
  changedAt: Date
  /** The decision on the head, when it has one: a draft with `requestChanges` was sent back. */
  decision: 'approve' | 'requestChanges' | 'reject' | null
}

const assignee = alias(people, 'assignee')

function claimLines(reader: Reader) {
  return reader
    .select({
      id: claims.id,
      state: claims.state,
      no: claims.headNo,
      publishedNo: claims.publishedNo,
      statement: revisions.statement,
      report: { id: reports.id, title: reports.title, outlet: outlets.name },
      author: { id: people.id, name: people.name },
      submittedAt: claims.submittedAt,
      assignee: { id: assignee.id, name: assignee.name },
      due: claims.reviewDue,
      changedAt: claims.changedAt,
      decision: reviews.decision,
    })
    .from(claims)
    .innerJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .innerJoin(reports, eq(reports.id, claims.reportId))
    .innerJoin(outlets, eq(outlets.id, reports.outletId))
    .innerJoin(people, eq(people.id, revisions.authorId))
    .leftJoin(assignee, eq(assignee.id, claims.assigneeId))
    .leftJoin(reviews, and(eq(reviews.claimId, claims.id), eq(reviews.no, claims.headNo)))
    .$dynamic()
}

/** Whose reviews are asked for: one person's, nobody's, or all. */
export type Whose = { mine: string } | 'unassigned' | 'all'

const assignedTo = (whose: Whose): SQL | undefined => {
  if (whose === 'all') return undefined
  return whose === 'unassigned' ? isNull(claims.assigneeId) : eq(claims.assigneeId, whose.mine)
}

/** Claims in review, oldest first, a page at a time. */
export function claimsAwaitingReview(
  reader: Reader,
  limit: number,
  place?: { submittedAt: Date; id: string },
  whose: Whose = 'all',
): Promise<ClaimLine[]> {
  return claimLines(reader)
    .where(
      and(
        eq(claims.state, 'submitted'),
        assignedTo(whose),
        place && after(claims.submittedAt, claims.id, { at: place.submittedAt, id: place.id }),
      ),
    )
    .orderBy(asc(claims.submittedAt), asc(claims.id))
    .limit(limit)
}

/** Drafts whose head this person wrote, longest untouched first; what was sent back carries its decision. */
export function draftsOf(reader: Reader, personId: string, limit: number): Promise<ClaimLine[]> {
  return claimLines(reader)
    .where(and(eq(claims.state, 'draft'), eq(revisions.authorId, personId)))
    .orderBy(asc(claims.changedAt))
    .limit(limit)
}

export type Waiting = Record<'assigned' | 'toReview' | 'sentBack' | 'drafts' | 'inReview', ClaimLine[]>

/** What waits for one person, oldest first, at most `limit` of each; to review only what they had no hand in. */
export async function waitingFor(
  reader: Reader,
  personId: string,
  reviews: boolean,
  limit = 51,
): Promise<Waiting> {
  const worded = sql`exists (select from desk.revisions r
    where r.claim_id = ${claims.id} and r.no > coalesce(${claims.publishedNo}, 0) and r.author_id = ${personId})`
  const inReview = (hand: SQL) =>
    claimLines(reader)
      .where(and(eq(claims.state, 'submitted'), hand))
      .orderBy(asc(claims.submittedAt))
      .limit(limit)
  const [assigned, toReview, mine, own] = await Promise.all([
    inReview(eq(claims.assigneeId, personId)),
    // What is a colleague's review by name does not wait for everybody.
    reviews ? inReview(sql`not ${worded} and ${claims.assigneeId} is null`) : [],
    draftsOf(reader, personId, limit),
    inReview(worded),
  ])
  return {
    assigned,
    toReview,
    sentBack: mine.filter((line) => line.decision === 'requestChanges'),
    drafts: mine.filter((line) => line.decision === null),
    inReview: own,
  }
}

/** The claims drawn from a report: begun there, or citing a passage of it. In order of writing. */
export function claimsOfReport(reader: Reader, reportId: string): Promise<ClaimLine[]> {
  return claimLines(reader)
    .where(
      or(
        eq(claims.reportId, reportId),
        sql`${claims.id} in (
      select c.claim_id from desk.citations c
      join desk.passages p on p.id = c.passage_id
      join desk.captures k on k.id = p.capture_id
      where k.report_id = ${reportId} and c.no = ${claims.headNo})`,
      ),
    )
    .orderBy(asc(claims.createdAt))
}

/** The claims on a measure in all states: by what is being written, or by what readers have. Newest change first. */
export function claimsOnMeasure(reader: Reader, measureId: string, limit: number): Promise<ClaimLine[]> {
  return claimLines(reader)
    .where(
      or(
        eq(revisions.measureId, measureId),
        sql`exists (select from desk.revisions p
          where p.claim_id = ${claims.id} and p.no = ${claims.publishedNo} and p.measure_id = ${measureId})`,
      ),
    )
    .orderBy(desc(claims.changedAt))
    .limit(limit)
}

export type MarkedSpan = { start: number; end: number; claims: { id: string; statement: string }[] }

/** The passages of a capture that current claims cite, in the order of the text. */
export async function markedSpans(reader: Reader, captureId: string): Promise<MarkedSpan[]> {
  const rows = await reader
    .select({ start: passages.start, end: passages.end, id: claims.id, statement: revisions.statement })
    .from(passages)
    .innerJoin(citations, eq(citations.passageId, passages.id))
    .innerJoin(claims, and(eq(claims.id, citations.claimId), eq(claims.headNo, citations.no)))
    .innerJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .where(eq(passages.captureId, captureId))
    .orderBy(asc(passages.start), desc(passages.end))
  const spans = new Map<string, MarkedSpan>()
  for (const { start, end, id, statement } of rows) {
    const span = spans.get(`${start}-${end}`) ?? { start, end, claims: [] }
    span.claims.push({ id, statement })
    spans.set(`${start}-${end}`, span)
  }
  return [...spans.values()]
}

/** Topic titles in use, for choosing while typing. */
export async function topicTitles(reader: Reader): Promise<string[]> {
  const rows = await reader.select({ title: topics.title }).from(topics).orderBy(topics.title).limit(500)
  return rows.map((row) => row.title)
}
