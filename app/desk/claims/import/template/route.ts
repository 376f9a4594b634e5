import { requireActor } from '@/app/_session/current-actor'
import { IMPORT_FIELDS } from '@/domain/claim/import-columns'

export const dynamic = 'force-dynamic'

/** An empty import file: its header names every column that is read. */
export async function GET() {
  await requireActor('writeClaim')
  return new Response(`${IMPORT_FIELDS.join(',')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="claims-to-import.csv"',
    },
  })
}
