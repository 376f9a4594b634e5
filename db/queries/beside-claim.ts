import { sql } from 'drizzle-orm'

// What stands beside a claim in a list is looked up for the lines that are shown. Were it joined, the database would spend
// longer on choosing one of the thousands of orders of eight tables than on the answer.

export const writerName = sql<string>`(select p.name from identity.people p where p.id = claims.writer_id)`

export const assigneeName = sql<
  string | null
>`(select p.name from identity.people p where p.id = claims.assignee_id)`

export const reportTitle = sql<string>`(select r.title from desk.reports r where r.id = claims.report_id)`

export const outletName = sql<string>`(select o.name from desk.reports r join desk.outlets o on o.id = r.outlet_id
  where r.id = claims.report_id)`

export const topicTitle = sql<string | null>`(select t.title from desk.topics t where t.id = claims.topic_id)`

export const measureTitle = sql<
  string | null
>`(select m.title from desk.measures m where m.id = claims.measure_id)`

/** The decision on the newest revision, when it has one. */
export const decisionOnHead = sql<
  'approve' | 'requestChanges' | 'reject' | null
>`(select v.decision from desk.reviews v where v.claim_id = claims.id and v.no = claims.head_no)`
