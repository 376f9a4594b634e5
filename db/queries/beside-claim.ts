import { sql } from 'drizzle-orm'
import { standsOpen } from './comments'

// What stands beside a claim in a list is looked up for the lines that are shown. Were it joined, the database would spend
// longer on choosing one of the thousands of orders of eight tables than on the answer.

export const writerName = sql<string>`(select p.name from identity.people p where p.id = claims.writer_id)`

export const assigneeName = sql<
  string | null
>`(select p.name from identity.people p where p.id = claims.assignee_id)`

export const reportTitle = sql<string>`(select r.title from desk.reports r where r.id = claims.report_id)`

export const outletName = sql<string>`(select o.name from desk.outlets o where o.id = claims.outlet_id)`

export const topicTitle = sql<string | null>`(select t.title from desk.topics t where t.id = claims.topic_id)`

export const measureTitle = sql<
  string | null
>`(select m.title from desk.measures m where m.id = claims.measure_id)`

/** The decision on the newest revision, when it has one. */
export const decisionOnHead = sql<
  'approve' | 'requestChanges' | 'reject' | null
>`(select v.decision from desk.reviews v where v.claim_id = claims.id and v.no = claims.head_no)`

/** How many threads of comments about it are open. */
export const openThreadCount = sql<number>`(select count(*)::int from desk.comments c where c.claim_id = claims.id and ${standsOpen})`

type Assigned = { assigneeId: string | null; assigneeName: string | null }

/** The row with whoever its review was given to as one, or null. */
export const withAssignee = <Row extends Assigned>({ assigneeId, assigneeName: name, ...row }: Row) => ({
  ...row,
  assignee: assigneeId === null ? null : { id: assigneeId, name: name ?? '' },
})
