import { and, eq, sql } from 'drizzle-orm'
import type { PublicReport } from '@/domain/claim/public-report'
import type { Reader } from '../../client'
import { edition, factReports, facts, newsroom, reports } from '../../schema/published'
import { type House, house, printed } from './house'
import { type FactLine, FEW, factLines, isTold, newestFirst, picked } from './lines'

export type ReportPage = { house: House; report: PublicReport | null; facts: FactLine[] }

/** A report's particulars and the public facts drawn from it; a report without public facts is not public. */
export async function reportPage(reader: Reader, id: string): Promise<ReportPage> {
  const drawn = reader
    .select(picked)
    .from(facts)
    .innerJoin(factReports, eq(factReports.factId, facts.id))
    .where(and(eq(factReports.reportId, id), isTold))
    .orderBy(...newestFirst)
    .limit(FEW)
    .as('drawn')
  const [row] = await reader
    .select({ house, report: reports.document, facts: factLines(drawn) })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
    .leftJoin(reports, eq(reports.id, id))
  const found = printed(row)
  return found.facts.length > 0 ? found : { ...found, report: null }
}
