import { and, asc, desc, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { ClaimState } from '@/domain/claim/lifecycle'
import type { Reader } from '../client'
import { citations, claims, passages, revisions, topics } from '../schema/desk'
import {
  assigneeName,
  decisionOnHead,
  openThreadCount,
  outletName,
  reportTitle,
  withAssignee,
  writerName,
} from './beside-claim'
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
  /** How many threads of comments about it are open. */
  openThreads: number
  changedAt: Date
  /** The decision on the head, when it has one: a draft with `requestChanges` was sent back. */
  decision: 'approve' | 'requestChanges' | 'reject' | null
}

/** Lines of these claims in that order; `limit` is left out where a report or the like has but a few. */
async function claimLines(
  reader: Reader,
  which: SQL | undefined,
  order: readonly SQL[],
  limit?: number,
): Promise<ClaimLine[]> {
  const lines = reader
    .select({
      id: claims.id,
      state: claims.state,
      no: claims.headNo,
      publishedNo: claims.publishedNo,
      statement: claims.statement,
      report: { id: claims.reportId, title: reportTitle, outlet: outletName },
      author: { id: sql<string>`${claims.writerId}`, name: writerName },
      submittedAt: claims.submittedAt,
      assigneeId: claims.assigneeId,
      assigneeName,
      due: claims.reviewDue,
      openThreads: openThreadCount,
      changedAt: claims.changedAt,
      decision: decisionOnHead,
    })
    .from(claims)
    .where(which)
    .orderBy(...order)
  const rows = await (limit === undefined ? lines : lines.limit(limit))
  return rows.map(withAssignee)
}

/** Whose reviews are asked for: one person's, nobody's, or all. */
export type Whose = { of: string } | 'unassigned' | 'all'

const assignedTo = (whose: Whose): SQL | undefined => {
  if (whose === 'all') return undefined
  return whose === 'unassigned' ? isNull(claims.assigneeId) : eq(claims.assigneeId, whose.of)
}

/** Claims in review, oldest first, a page at a time. */
export function claimsAwaitingReview(
  reader: Reader,
  limit: number,
  place?: { submittedAt: Date; id: string },
  whose: Whose = 'all',
): Promise<ClaimLine[]> {
  return claimLines(
    reader,
    and(
      // Said twice, the database would expect a page to hold almost nothing.
      place
        ? after(claims.submittedAt, claims.id, { at: place.submittedAt, id: place.id })
        : isNotNull(claims.submittedAt),
      assignedTo(whose),
    ),
    [asc(claims.submittedAt), asc(claims.id)],
    limit,
  )
}

/** Drafts whose head this person wrote, longest untouched first; what was sent back carries its decision. */
export function draftsOf(reader: Reader, personId: string, limit: number): Promise<ClaimLine[]> {
  const theirs = and(eq(claims.state, 'draft'), eq(claims.writerId, personId))
  return claimLines(reader, theirs, [asc(claims.changedAt)], limit)
}

export type Waiting = Record<'assigned' | 'toReview' | 'sentBack' | 'drafts' | 'inReview', ClaimLine[]>

/** What waits for one person, oldest first, at most `limit` of each; to review only what they had no hand in. */
export async function waitingFor(
  reader: Reader,
  personId: string,
  reviews: boolean,
  limit = 51,
): Promise<Waiting> {
  // Said in two ways: most of the queue is not theirs, so each line is looked at; few are, so those are fetched.
  const worded = sql`exists (select from desk.revisions r
    where r.claim_id = claims.id and r.no > coalesce(claims.published_no, 0) and r.author_id = ${personId})`
  const theirs = sql`claims.id in (select r.claim_id from desk.revisions r join desk.claims c on c.id = r.claim_id
    where c.submitted_at is not null and r.no > coalesce(c.published_no, 0) and r.author_id = ${personId})`
  const inReview = (hand: SQL) =>
    claimLines(reader, and(isNotNull(claims.submittedAt), hand), [asc(claims.submittedAt)], limit)
  const [assigned, toReview, mine, own] = await Promise.all([
    inReview(eq(claims.assigneeId, personId)),
    // What is a colleague's review by name does not wait for everybody.
    reviews ? inReview(sql`not ${worded} and ${claims.assigneeId} is null`) : [],
    draftsOf(reader, personId, limit),
    inReview(theirs),
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
  const cites = sql`select c.claim_id from desk.citations c
    join desk.passages p on p.id = c.passage_id
    join desk.captures k on k.id = p.capture_id
    where k.report_id = ${reportId}`
  return claimLines(
    reader,
    // The first narrows down by an index what the second looks at closely.
    and(
      sql`claims.id in (select b.id from desk.claims b where b.report_id = ${reportId} union ${cites})`,
      or(
        eq(claims.reportId, reportId),
        sql`exists (${cites} and c.claim_id = claims.id and c.no = claims.head_no)`,
      ),
    ),
    [asc(claims.createdAt)],
  )
}

/** The claims on a measure in all states: by what is being written, or by what readers have. Newest change first. */
export function claimsOnMeasure(reader: Reader, measureId: string, limit: number): Promise<ClaimLine[]> {
  return claimLines(
    reader,
    sql`claims.id in (select r.claim_id from desk.revisions r
      join desk.claims c on c.id = r.claim_id and r.no in (c.head_no, c.published_no)
      where r.measure_id = ${measureId})`,
    [desc(claims.changedAt)],
    limit,
  )
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
