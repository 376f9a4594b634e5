import { and, asc, desc, eq, gte, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { ClaimState } from '@/domain/claim/lifecycle'
import type { Reader } from '../client'
import { claims, outlets } from '../schema/desk'
import {
  assigneeName,
  decisionOnHead,
  measureTitle,
  openThreadCount,
  outletName,
  reportTitle,
  topicTitle,
  withAssignee,
  writerName,
} from './beside-claim'
import { after, before, type Place } from './beyond'
import { containing } from './containing'

export type ListedClaim = {
  id: string
  no: number
  state: ClaimState
  decision: 'approve' | 'requestChanges' | 'reject' | null
  statement: string
  topic: string | null
  measure: string | null
  writer: string
  /** Whose review it is, and the day it is due. */
  assignee: { id: string; name: string } | null
  due: string | null
  openThreads: number
  report: { id: string; title: string; outlet: string }
  changedAt: Date
}

/** What the list is narrowed down to; what is absent narrows nothing. */
export type ClaimsFilter = {
  state?: ClaimState
  topicId?: string
  measureId?: string
  /** Who wrote the newest revision. */
  writerId?: string
  /** Whose review it is; "nobody" asks for what is in review and nobody's by name. */
  assigneeId?: string | 'nobody'
  outletId?: string
  reportId?: string
  words?: string
  since?: Date
}

export type ClaimsOrder = 'newest' | 'oldest'

/** Claims in every state by their newest revision and when they last changed, a page at a time; never all counted. */
export async function listedClaims(
  reader: Reader,
  filter: ClaimsFilter,
  order: ClaimsOrder,
  limit: number,
  place?: Place,
): Promise<ListedClaim[]> {
  const beyond = order === 'oldest' ? after : before
  const way = order === 'oldest' ? asc : desc
  const rows = await reader
    .select({
      id: claims.id,
      no: claims.headNo,
      state: claims.state,
      decision: decisionOnHead,
      statement: claims.statement,
      topic: topicTitle,
      measure: measureTitle,
      writer: writerName,
      assigneeId: claims.assigneeId,
      assigneeName,
      due: claims.reviewDue,
      openThreads: openThreadCount,
      report: { id: claims.reportId, title: reportTitle, outlet: outletName },
      changedAt: claims.changedAt,
    })
    .from(claims)
    .where(and(matching(filter), place && beyond(claims.changedAt, claims.id, place)))
    .orderBy(way(claims.changedAt), way(claims.id))
    .limit(limit)
  return rows.map(withAssignee)
}

function matching(filter: ClaimsFilter): SQL | undefined {
  const { state, topicId, measureId, writerId, assigneeId, outletId, reportId, words, since } = filter
  return and(
    state && eq(claims.state, state),
    topicId ? eq(claims.topicId, topicId) : undefined,
    measureId ? eq(claims.measureId, measureId) : undefined,
    writerId ? eq(claims.writerId, writerId) : undefined,
    assigneeId ? reviewOf(assigneeId) : undefined,
    outletId ? eq(claims.outletId, outletId) : undefined,
    reportId ? eq(claims.reportId, reportId) : undefined,
    words ? containing(claims.statement, words) : undefined,
    since && gte(claims.changedAt, since),
  )
}

const reviewOf = (assigneeId: string): SQL | undefined =>
  assigneeId === 'nobody'
    ? and(isNotNull(claims.submittedAt), isNull(claims.assigneeId))
    : eq(claims.assigneeId, assigneeId)

/** Outlets to narrow the list down to, by name. */
export function outletChoices(reader: Reader): Promise<{ id: string; name: string }[]> {
  return reader
    .select({ id: outlets.id, name: outlets.name })
    .from(outlets)
    .orderBy(sql`lower(${outlets.name})`)
    .limit(500)
}
