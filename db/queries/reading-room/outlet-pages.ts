import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { RETRACTION_REASONS, type RetractionReason } from '@/domain/claim/proposal'
import type { Facet } from '@/domain/search/facet'
import type { Reader } from '../../client'
import { catalogue, edition, factReports, newsroom, outlets, reports } from '../../schema/published'
import { queryText } from '../../search-text'
import { type House, house, printed } from './house'
import { FEW, listOf, type ReportLine } from './lines'

const ON_A_PAGE = 20

export type PublicOutlet = { id: string; name: string; owner: string; wire: boolean }

/** How many facts were ever drawn from an outlet's reports, and what became of them. None is counted beyond FEW + 1. */
export type OutletCounts = {
  facts: number
  corrected: number
  retracted: number
  reasons: Partial<Record<RetractionReason, number>>
}

export type OutletPage = {
  house: House
  outlet: PublicOutlet | null
  counts: OutletCounts
  reports: ReportLine[]
  /** Where the next page goes on: the publication date and the id of the last report here. */
  next: string | null
}

/** A place in an outlet's reports as it stands in an address; null for what is none. */
export function reportPlaceIn(text: string): { publishedOn: string; id: string } | null {
  const [, publishedOn, id] = /^((?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?)_(report_[a-z0-9]{1,20})$/.exec(text) ?? []
  return publishedOn !== undefined && id ? { publishedOn, id } : null
}

const isDrawnFrom = sql`exists (select from ${factReports} where ${factReports.reportId} = ${reports.id})`

/** An outlet with its reports that public facts rest on, newest first; one without such a report is not public. */
export async function outletPage(
  reader: Reader,
  id: string,
  after: { publishedOn: string; id: string } | null,
): Promise<OutletPage> {
  const page = reader
    .select({ line: sql`jsonb_build_object('id', ${reports.id}, 'report', ${reports.document})`.as('line') })
    .from(reports)
    .where(
      and(
        eq(reports.outletId, id),
        isDrawnFrom,
        after
          ? sql`(${reports.publishedOn}, ${reports.id}) < (${after.publishedOn}, ${after.id})`
          : undefined,
      ),
    )
    .orderBy(desc(reports.publishedOn), desc(reports.id))
    .limit(ON_A_PAGE + 1)
    .as('page')
  const [row] = await reader
    .select({ house, outlet: outlets, counts: countsOf(id), reports: listOf<ReportLine>(page) })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
    .leftJoin(outlets, and(eq(outlets.id, id), hasReport))
  const found = printed(row)
  const shown = found.reports.slice(0, ON_A_PAGE)
  const last = shown.at(-1)
  const more = found.reports.length > ON_A_PAGE
  return {
    ...found,
    reports: shown,
    next: more && last ? `${last.report.published ?? ''}_${last.id}` : null,
  }
}

const hasReport = sql`exists (
  select from ${reports} where ${reports.outletId} = ${outlets.id} and ${isDrawnFrom}
)`

function countsOf(id: string): SQL<OutletCounts> {
  const drawn: Facet[] = [{ of: 'drawn', key: id }]
  const count = (...groups: Facet[][]) => sql`(
    select count(*) from (
      select from ${catalogue} where search @@ ${queryText([], [drawn, ...groups])}::tsquery limit ${FEW + 1}
    ) few
  )`
  const reasons = RETRACTION_REASONS.map(
    (key) => sql`${key}::text, ${count([{ of: 'mark', key: 'retracted' }], [{ of: 'reason', key }])}`,
  )
  return sql<OutletCounts>`jsonb_build_object(
    'facts', ${count()},
    'corrected', ${count([{ of: 'mark', key: 'corrected' }])},
    'retracted', ${count([{ of: 'mark', key: 'retracted' }])},
    'reasons', jsonb_build_object(${sql.join(reasons, sql`, `)})
  )`
}

const OUTLETS_ON_A_PAGE = 100

export type OutletsPage = { house: House; outlets: PublicOutlet[]; next: string | null }

/** Every outlet that public facts were drawn from, by name; `after` is the id of the last one on the page before. */
export async function outletsPage(reader: Reader, after: string | null): Promise<OutletsPage> {
  const byName = sql`lower(${outlets.name})`
  const page = reader
    .select({
      line: sql`jsonb_build_object(
        'id', ${outlets.id}, 'name', ${outlets.name}, 'owner', ${outlets.owner}, 'wire', ${outlets.wire}
      )`.as('line'),
    })
    .from(outlets)
    .where(
      and(
        hasReport,
        after
          ? sql`(${byName}, ${outlets.id}) > (select lower(o.name), o.id from ${outlets} o where o.id = ${after})`
          : undefined,
      ),
    )
    .orderBy(byName, asc(outlets.id))
    .limit(OUTLETS_ON_A_PAGE + 1)
    .as('page')
  const [row] = await reader
    .select({ house, outlets: listOf<PublicOutlet>(page) })
    .from(edition)
    .leftJoin(newsroom, sql`true`)
  const found = printed(row)
  const shown = found.outlets.slice(0, OUTLETS_ON_A_PAGE)
  return {
    ...found,
    outlets: shown,
    next: found.outlets.length > OUTLETS_ON_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
  }
}
