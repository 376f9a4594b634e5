import { and, asc, desc, eq, gte, isNotNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { ACCOUNT_ACTS } from '@/domain/policy/history-policy'
import type { Reader } from '../client'
import { claims, history, measures, reports, revisions, topics } from '../schema/desk'
import { people } from '../schema/identity'

export type HistoryLine = {
  id: number
  at: Date
  /** Who did it; null for a reader. */
  person: string | null
  act: string
  claim: { id: string; statement: string } | null
  revisionNo: number | null
  report: { id: string; title: string } | null
  topic: string | null
  measure: string | null
  /** Whom an act on an account was about. */
  subject: string | null
  /** The edition a public event was printed in. */
  edition: number | null
  detail: Record<string, string>
}

/** What the history is narrowed down to; what is empty narrows nothing. */
export type HistoryFilter = {
  personId?: string
  act?: string
  claimId?: string
  /** Acts on the topic or the measure, or on a claim that was ever about it. */
  topicId?: string
  measureId?: string
  /** Acts on the report, or on a claim that was drawn from it. */
  reportId?: string
  publicOnly?: boolean
  /** From this instant on, and before that one. */
  from?: Date
  until?: Date
  /** When given, acts on accounts are left out but those of this person. */
  accountsOf?: string
}

/** Who did what, newest first; `before` is the id of the last line of the page before. */
export function historyLines(
  reader: Reader,
  filter: HistoryFilter,
  limit: number,
  before?: number,
): Promise<HistoryLine[]> {
  const beyond = before === undefined ? undefined : lt(history.id, before)
  return linesWhere(reader, and(matching(filter), beyond), limit)
}

/** Who did what to a claim, newest first. */
export function historyOfClaim(reader: Reader, claimId: string): Promise<HistoryLine[]> {
  return linesWhere(reader, eq(history.claimId, claimId), 200)
}

function matching(filter: HistoryFilter): SQL | undefined {
  const { personId, act, claimId, topicId, measureId, reportId, from, until, accountsOf } = filter
  const ofClaims = (chosen: SQL) => sql`${history.claimId} in (${chosen})`
  return and(
    personId ? eq(history.personId, personId) : undefined,
    act ? eq(history.act, act) : undefined,
    claimId ? eq(history.claimId, claimId) : undefined,
    topicId
      ? or(
          eq(history.topicId, topicId),
          ofClaims(sql`select r.claim_id from desk.revisions r where r.topic_id = ${topicId}`),
        )
      : undefined,
    measureId
      ? or(
          eq(history.measureId, measureId),
          ofClaims(sql`select r.claim_id from desk.revisions r where r.measure_id = ${measureId}`),
        )
      : undefined,
    reportId
      ? or(
          eq(history.reportId, reportId),
          ofClaims(sql`select c.id from desk.claims c where c.report_id = ${reportId}`),
        )
      : undefined,
    filter.publicOnly ? isNotNull(history.edition) : undefined,
    from && gte(history.at, from),
    until && lt(history.at, until),
    accountsOf ? or(notInArray(history.act, [...ACCOUNT_ACTS]), eq(history.personId, accountsOf)) : undefined,
  )
}

const subject = alias(people, 'subject')

async function linesWhere(reader: Reader, which: SQL | undefined, limit: number): Promise<HistoryLine[]> {
  const rows = await reader
    .select({
      id: history.id,
      at: history.at,
      person: people.name,
      act: history.act,
      claimId: history.claimId,
      statement: revisions.statement,
      revisionNo: history.revisionNo,
      reportId: history.reportId,
      reportTitle: reports.title,
      topic: topics.title,
      measure: measures.title,
      subject: subject.name,
      edition: history.edition,
      detail: history.detail,
    })
    .from(history)
    .leftJoin(people, eq(people.id, history.personId))
    .leftJoin(claims, eq(claims.id, history.claimId))
    .leftJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .leftJoin(reports, eq(reports.id, history.reportId))
    .leftJoin(topics, eq(topics.id, history.topicId))
    .leftJoin(measures, eq(measures.id, history.measureId))
    .leftJoin(subject, eq(subject.id, sql`${history.detail} ->> 'person'`))
    .where(which)
    .orderBy(desc(history.id))
    .limit(limit)
  return rows.map(({ claimId, statement, reportId, reportTitle, ...line }) => ({
    ...line,
    claim: claimId === null ? null : { id: claimId, statement: statement ?? '' },
    report: reportId === null ? null : { id: reportId, title: reportTitle ?? '' },
  }))
}

export type Choices = Record<'people' | 'topics' | 'measures', { id: string; name: string }[]>

const MOST = 500

/** Everybody and everything that the history can be narrowed down to by choosing. */
export async function historyChoices(reader: Reader): Promise<Choices> {
  const [everybody, subjects, counted] = await Promise.all([
    reader.select({ id: people.id, name: people.name }).from(people).orderBy(asc(people.name)).limit(MOST),
    reader.select({ id: topics.id, name: topics.title }).from(topics).orderBy(asc(topics.title)).limit(MOST),
    reader
      .select({ id: measures.id, name: measures.title })
      .from(measures)
      .orderBy(asc(measures.title))
      .limit(MOST),
  ])
  return { people: everybody, topics: subjects, measures: counted }
}
