import { sha256 } from '@/capture/sha256'
import { readTable, TABLE_LIMITS, type Table, type TableRefusal } from '@/capture/table'

export type PostedFile = { name: string; bytes: string; sha256: string; table: Table }

const SAID: Record<TableRefusal['kind'], string> = {
  empty: 'This file holds no rows below its header.',
  'too-large': 'This file is over 500 kB. Import it in parts.',
  'too-many-rows': `This file has more than ${TABLE_LIMITS.rows} rows. Import it in parts.`,
  'too-many-columns': `This file has more than ${TABLE_LIMITS.columns} columns. Leave out those that are no part of a claim.`,
  'not-a-table': 'This file could not be read as CSV or XLSX. Save it again from your spreadsheet.',
  'not-utf-8': 'This file is not in UTF-8. Save it again as “CSV UTF-8”.',
  bomb: 'This workbook unpacks to more than a sheet of claims can be, or holds what no sheet needs. It was not opened.',
}

type Posted = { file: PostedFile; problem?: undefined } | { file: null; problem: string }

/**
 * The file as it was chosen, or as the form carries it from step to step: the bytes themselves, so that what is
 * looked at, what is written and what the history's hash is of are one.
 */
export async function postedFile(form: FormData): Promise<Posted> {
  const chosen = form.get('file')
  const fresh = chosen instanceof File && chosen.size > 0 ? chosen : null
  if (fresh && fresh.size > TABLE_LIMITS.bytes) return { file: null, problem: SAID['too-large'] }
  const carried = String(form.get('bytes') ?? '')
  if (!fresh && carried === '') return { file: null, problem: 'Choose a CSV or XLSX file.' }
  const bytes = fresh ? Buffer.from(await fresh.arrayBuffer()) : Buffer.from(carried, 'base64')
  const table = await readTable(bytes)
  if (!table.ok) return { file: null, problem: SAID[table.refusal.kind] }
  const name = (fresh ? fresh.name : String(form.get('fileName') ?? '')).replaceAll('\0', '').slice(0, 200)
  return {
    file: {
      name: name.toWellFormed() || 'a file',
      bytes: bytes.toString('base64'),
      sha256: sha256(bytes),
      table: table.value,
    },
  }
}
