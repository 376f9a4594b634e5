import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '../client'
import { type ArchiveOutcome, archiveLinks, sourceChanges } from '../schema/brought-in'
import { captures, citations, claims, passages, reports, revisions } from '../schema/desk'
import { people } from '../schema/identity'

/** Passages of a report that living claims rest on, in what is public of them or in what is being written. */
export function passagesRestedOn(
  reader: Reader,
  reportId: string,
): Promise<{ claimId: string; passageId: string; exact: string }[]> {
  return reader
    .selectDistinct({ claimId: claims.id, passageId: passages.id, exact: passages.exact })
    .from(citations)
    .innerJoin(claims, eq(claims.id, citations.claimId))
    .innerJoin(passages, eq(passages.id, citations.passageId))
    .innerJoin(captures, eq(captures.id, passages.captureId))
    .where(
      and(
        eq(captures.reportId, reportId),
        inArray(claims.state, ['draft', 'submitted', 'published']),
        or(eq(citations.no, claims.headNo), eq(citations.no, claims.publishedNo)),
      ),
    )
}

export type SourceChange = {
  id: string
  at: Date
  report: { id: string; title: string }
  claim: { id: string; statement: string }
  exact: string
  before: { id: string }
  after: { id: string }
}

const later = alias(captures, 'later')

/** Changes of sources that nobody has looked at yet, oldest first; of one report, or of all. */
export function sourceChangesOpen(reader: Reader, limit: number, reportId?: string): Promise<SourceChange[]> {
  return reader
    .select({
      id: sourceChanges.id,
      at: sourceChanges.at,
      report: { id: reports.id, title: reports.title },
      claim: { id: claims.id, statement: revisions.statement },
      exact: passages.exact,
      before: { id: passages.captureId },
      after: { id: later.id },
    })
    .from(sourceChanges)
    .innerJoin(reports, eq(reports.id, sourceChanges.reportId))
    .innerJoin(later, eq(later.id, sourceChanges.captureId))
    .innerJoin(passages, eq(passages.id, sourceChanges.passageId))
    .innerJoin(claims, eq(claims.id, sourceChanges.claimId))
    .innerJoin(revisions, and(eq(revisions.claimId, claims.id), eq(revisions.no, claims.headNo)))
    .where(and(isNull(sourceChanges.closedAt), reportId ? eq(sourceChanges.reportId, reportId) : undefined))
    .orderBy(asc(sourceChanges.at), asc(sourceChanges.id))
    .limit(limit)
}

export type CaptureLine = {
  id: string
  capturedAt: Date
  by: string
  mediaType: string
  bytesSha256: string
  extractor: string
  source: Record<string, string>
}

/** Every capture of a report, the newest first. */
export function capturesOf(reader: Reader, reportId: string): Promise<CaptureLine[]> {
  return reader
    .select({
      id: captures.id,
      capturedAt: captures.capturedAt,
      by: people.name,
      mediaType: captures.mediaType,
      bytesSha256: captures.bytesSha256,
      extractor: captures.extractor,
      source: captures.source,
    })
    .from(captures)
    .innerJoin(people, eq(people.id, captures.capturedBy))
    .where(eq(captures.reportId, reportId))
    .orderBy(desc(captures.capturedAt), desc(captures.id))
}

/** The texts of captures, by id. */
export async function textsOf(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ id: captures.id, text: captures.text })
    .from(captures)
    .where(inArray(captures.id, [...ids]))
  return new Map(rows.map(({ id, text }) => [id, text]))
}

export type ArchiveLink = {
  id: string
  url: string
  checkedAt: Date | null
  outcome: ArchiveOutcome | null
}

/** Where a report is kept by web archives, in the order it was recorded. */
export function archiveLinksOf(reader: Reader, reportId: string): Promise<ArchiveLink[]> {
  return reader
    .select({
      id: archiveLinks.id,
      url: archiveLinks.url,
      checkedAt: archiveLinks.checkedAt,
      outcome: archiveLinks.outcome,
    })
    .from(archiveLinks)
    .where(eq(archiveLinks.reportId, reportId))
    .orderBy(asc(archiveLinks.at), asc(archiveLinks.id))
}

/** The archive's link with its report, or null. */
export async function archiveLinkById(reader: Reader, id: string) {
  const [found] = await reader
    .select({ id: archiveLinks.id, reportId: archiveLinks.reportId, url: archiveLinks.url })
    .from(archiveLinks)
    .where(eq(archiveLinks.id, id))
  return found ?? null
}
