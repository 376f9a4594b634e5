import { requireActor } from '@/app/_session/current-actor'
import { siteOrigin } from '@/app/desk/people/site-origin'
import { desk } from '@/db/client'
import { type ListedClaim, listedClaims } from '@/db/queries/claims-list'
import { claimColumns } from '@/formats/csv/claims-csv'
import { csv, csvRows } from '@/formats/csv/csv'
import { xlsx } from '@/formats/xlsx'
import { readPlace } from '../../../place-in-list'
import { claimsFilterOf, claimsOrderOf, readClaimsAsked } from '../../read-claims-asked'

export const dynamic = 'force-dynamic'

const PAGE = 500
const MOST = { csv: 20_000, xlsx: 5_000 }
const TYPE = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The list of claims as it is asked for, to take along: the first 20,000 rows as CSV or 5,000 as a workbook. */
export async function GET(request: Request, { params }: RouteContext<'/desk/claims/export/[form]'>) {
  const actor = await requireActor('seeDesk')
  const { form } = await params
  if (form !== 'csv' && form !== 'xlsx')
    return new Response('Claims can be taken as csv and xlsx.\n', { status: 404 })
  const pages = pagesOf(actor.id, Object.fromEntries(new URL(request.url).searchParams), MOST[form])
  const columns = claimColumns(await siteOrigin())
  const headers = {
    'content-type': TYPE[form],
    'content-disposition': `attachment; filename="claims.${form}"`,
    'cache-control': 'private, no-store',
  }
  if (form === 'csv') return new Response(written(pages, columns), { headers })
  const rows: ListedClaim[] = []
  for await (const page of pages) rows.push(...page)
  return new Response(new Uint8Array(await xlsx(columns, rows)), { headers })
}

/** Reads on as it is taken, so that no more than a page is held at a time. */
function written(pages: AsyncGenerator<ListedClaim[]>, columns: ReturnType<typeof claimColumns>) {
  let first = true
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pages.next()
      if (first) controller.enqueue(new TextEncoder().encode(csv(columns, value ?? [])))
      else if (value) controller.enqueue(new TextEncoder().encode(csvRows(columns, value)))
      first = false
      if (done) controller.close()
    },
  })
}

async function* pagesOf(
  me: string,
  query: Record<string, string>,
  most: number,
): AsyncGenerator<ListedClaim[]> {
  const asked = readClaimsAsked(query)
  const filter = claimsFilterOf(asked, me)
  let place = readPlace(query.before)
  for (let left = most; left > 0; left -= PAGE) {
    const page = await listedClaims(desk(), filter, claimsOrderOf(asked), PAGE, place)
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    place = { at: last.changedAt, id: last.id }
  }
}
