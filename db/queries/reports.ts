import { desc, eq, inArray, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '../client'
import { captures, claims, outlets, reports } from '../schema/desk'
import { before } from './beyond'

export async function reportExists(reader: Reader, id: string): Promise<boolean> {
  const found = await reader.select({ id: reports.id }).from(reports).where(eq(reports.id, id))
  return found.length === 1
}

/** The reports that were captured from one address, by its key: mostly one. */
export async function reportIdsByUrl(reader: Reader, urlKey: string): Promise<string[]> {
  const rows = await reader
    .select({ id: reports.id })
    .from(reports)
    .where(eq(reports.urlKey, urlKey))
    .limit(5)
  return rows.map(({ id }) => id)
}

const carried = alias(outlets, 'carried')

export type Report = {
  id: string
  title: string
  byline: string
  url: string | null
  published: string | null
  zone: string
  language: string
  outlet: { id: string; name: string; owner: string; wire: boolean }
  carries: { id: string; name: string } | null
  capture: {
    id: string
    text: string
    textSha256: string
    bytesSha256: string
    extractor: string
    pages: number[] | null
    mediaType: string
    capturedAt: Date
  }
}

/** A report with its latest capture's text, or null. */
export async function reportById(reader: Reader, id: string): Promise<Report | null> {
  const [row] = await reader
    .select({
      report: reports,
      outlet: { id: outlets.id, name: outlets.name, owner: outlets.owner, wire: outlets.wire },
      carries: { id: carried.id, name: carried.name },
      capture: {
        id: captures.id,
        text: captures.text,
        textSha256: captures.textSha256,
        bytesSha256: captures.bytesSha256,
        extractor: captures.extractor,
        pages: captures.pages,
        mediaType: captures.mediaType,
        capturedAt: captures.capturedAt,
      },
    })
    .from(reports)
    .innerJoin(outlets, eq(outlets.id, reports.outletId))
    .innerJoin(captures, eq(captures.reportId, reports.id))
    .leftJoin(carried, eq(carried.id, reports.carriesId))
    .where(eq(reports.id, id))
    .orderBy(desc(captures.capturedAt), desc(captures.id))
    .limit(1)
  if (!row) return null
  const { title, byline, url, published, zone, language } = row.report
  return {
    id,
    title,
    byline,
    url,
    published,
    zone,
    language,
    outlet: row.outlet,
    carries: row.carries,
    capture: row.capture,
  }
}

export type ReportLine = {
  id: string
  title: string
  outlet: string
  published: string | null
  language: string
  createdAt: Date
  claims: number
}

const line = {
  id: reports.id,
  title: reports.title,
  outlet: outlets.name,
  published: reports.published,
  language: reports.language,
  createdAt: reports.createdAt,
  claims: sql<number>`(select count(*)::integer from ${claims} where ${claims.reportId} = ${reports.id})`,
}

/** The newest reports, a page at a time: `place` is the last line of the page before. */
export function latestReports(
  reader: Reader,
  limit: number,
  place?: { createdAt: Date; id: string },
): Promise<ReportLine[]> {
  return reader
    .select(line)
    .from(reports)
    .innerJoin(outlets, eq(outlets.id, reports.outletId))
    .where(place && before(reports.createdAt, reports.id, { at: place.createdAt, id: place.id }))
    .orderBy(desc(reports.createdAt), desc(reports.id))
    .limit(limit)
}

export type SeenReport = { id: string; title: string; outlet: string; because: 'url' | 'text' }

/** Reports already captured from this address, or with exactly this text. */
export async function reportsSeenBefore(
  reader: Reader,
  seen: { urlKey: string | null; textSha256: string },
): Promise<SeenReport[]> {
  const sameText = reader
    .select({ id: captures.reportId })
    .from(captures)
    .where(eq(captures.textSha256, seen.textSha256))
  const rows = await reader
    .select({ id: reports.id, title: reports.title, outlet: outlets.name, urlKey: reports.urlKey })
    .from(reports)
    .innerJoin(outlets, eq(outlets.id, reports.outletId))
    .where(
      or(seen.urlKey === null ? undefined : eq(reports.urlKey, seen.urlKey), inArray(reports.id, sameText)),
    )
    .orderBy(desc(reports.createdAt))
    .limit(5)
  return rows.map(({ urlKey, ...report }) => ({
    ...report,
    because: seen.urlKey !== null && urlKey === seen.urlKey ? 'url' : 'text',
  }))
}

/** Names already in use, for choosing while typing. */
export async function outletNames(reader: Reader): Promise<string[]> {
  const rows = await reader.select({ name: outlets.name }).from(outlets).orderBy(outlets.name).limit(500)
  return rows.map((row) => row.name)
}
