import { parse } from 'csv-parse/sync'
import readExcelFile from 'read-excel-file/node'
import { err, ok, type Result } from '../domain/result'
import { unpackedWorkbook } from './workbook'

export type TableRefusal = {
  kind: 'empty' | 'too-large' | 'too-many-rows' | 'too-many-columns' | 'not-a-table' | 'not-utf-8' | 'bomb'
}

/** The header's names and the rows below it, every cell as plain text. */
export type Table = { header: string[]; rows: string[][] }

/** 500 kB, 200 rows and 60 columns: what somebody can look through before it is written. */
export const TABLE_LIMITS = { bytes: 500_000, rows: 200, columns: 60 }

/** Reads a CSV file (RFC 4180; comma, semicolon or tab; UTF-8) or the first sheet of an XLSX workbook. */
export async function readTable(bytes: Uint8Array): Promise<Result<Table, TableRefusal>> {
  if (bytes.length === 0) return err({ kind: 'empty' })
  if (bytes.length > TABLE_LIMITS.bytes) return err({ kind: 'too-large' })
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b
  const cells = zipped ? await sheetCells(bytes) : csvCells(bytes)
  if (!cells.ok) return cells
  const written = cells.value.filter((row) => row.some((cell) => cell !== ''))
  const [header, ...rows] = written
  if (!header || rows.length === 0) return err({ kind: 'empty' })
  if (rows.length > TABLE_LIMITS.rows) return err({ kind: 'too-many-rows' })
  if (Math.max(...written.map(({ length }) => length)) > TABLE_LIMITS.columns)
    return err({ kind: 'too-many-columns' })
  return ok({ header, rows: rows.map((row) => header.map((_, column) => row[column] ?? '')) })
}

function csvCells(bytes: Uint8Array): Result<string[][], TableRefusal> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return err({ kind: 'not-utf-8' })
  }
  if (text.includes('\0')) return err({ kind: 'not-a-table' })
  try {
    const read: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      to: TABLE_LIMITS.rows + 2,
    })
    return ok(read)
  } catch {
    return err({ kind: 'not-a-table' })
  }
}

/** The sign that parts the first line most often. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 10_000).split(/\r?\n/, 1)[0] ?? ''
  const count = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

async function sheetCells(bytes: Uint8Array): Promise<Result<string[][], TableRefusal>> {
  const safe = unpackedWorkbook(bytes)
  if (!safe.ok) return safe
  try {
    const [sheet] = await readExcelFile(Buffer.from(safe.value))
    return ok((sheet?.data ?? []).map((row) => row.map(cellText)))
  } catch {
    return err({ kind: 'not-a-table' })
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  // A day in a sheet has no zone: it is kept as midnight UTC.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).trim()
}
