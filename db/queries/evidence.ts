import { eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { CitedEvidence } from '@/domain/claim/content'
import type { Reader } from '../client'
import { captures, outlets, passages, reports } from '../schema/desk'

const carried = alias(outlets, 'carried')

/** Passages with the capture, report and outlet they rest on, by passage id, as they are written into a revision. */
export async function evidenceFor(reader: Reader, passageIds: string[]): Promise<Map<string, CitedEvidence>> {
  if (passageIds.length === 0) return new Map()
  const rows = await reader
    .select({
      passage: passages,
      capture: {
        id: captures.id,
        capturedAt: captures.capturedAt,
        extractor: captures.extractor,
        bytesSha256: captures.bytesSha256,
        textSha256: captures.textSha256,
      },
      report: reports,
      outlet: { id: outlets.id, name: outlets.name, owner: outlets.owner, wire: outlets.wire },
      carries: { id: carried.id, name: carried.name },
    })
    .from(passages)
    .innerJoin(captures, eq(captures.id, passages.captureId))
    .innerJoin(reports, eq(reports.id, captures.reportId))
    .innerJoin(outlets, eq(outlets.id, reports.outletId))
    .leftJoin(carried, eq(carried.id, reports.carriesId))
    .where(inArray(passages.id, passageIds))
  return new Map(rows.map((row) => [row.passage.id, asEvidence(row)]))
}

type Row = {
  passage: typeof passages.$inferSelect
  capture: Omit<CitedEvidence['capture'], 'capturedAt'> & { capturedAt: Date }
  report: typeof reports.$inferSelect
  outlet: CitedEvidence['report']['outlet']
  carries: CitedEvidence['report']['carries']
}

function asEvidence({ passage, capture, report, outlet, carries }: Row): CitedEvidence {
  const { id, exact, prefix, suffix, start, end, page } = passage
  return {
    // What has no pages says nothing of them, as revisions signed before there were any.
    passage: { id, exact, prefix, suffix, start, end, ...(page === null ? {} : { page }) },
    capture: { ...capture, capturedAt: capture.capturedAt.toISOString() },
    report: {
      id: report.id,
      title: report.title,
      byline: report.byline,
      url: report.url,
      published: report.published,
      zone: report.zone,
      language: report.language,
      outlet,
      carries,
    },
  }
}
