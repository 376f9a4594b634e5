import { stringify } from 'csv-stringify/sync'

/** What a cell can hold; nothing is an empty cell. */
export type Cell = string | number | boolean | null

/** A column: its name, what it says in a sentence, and how a row fills it. Types are those of Table Schema. */
export type Column<Row> = {
  name: string
  type: 'string' | 'number' | 'integer' | 'boolean' | 'datetime'
  says: string
  of: (row: Row) => Cell
}

/**
 * A table as CSV (RFC 4180): UTF-8 without a mark, CRLF, a header row. A spreadsheet takes a cell that begins with
 * = + - @ or white space for a formula, so such words get an apostrophe in front; plain negative numbers stay numbers.
 */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return (
    stringify([columns.map(({ name }) => name)], { record_delimiter: 'windows' }) + csvRows(columns, rows)
  )
}

/** More rows of the same table, for one that is sent as it is read. */
export function csvRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const table = rows.map((row) => columns.map(({ of }) => safe(of(row))))
  return stringify(table, { record_delimiter: 'windows' })
}

// The wide forms are read as the narrow ones by spreadsheets of East Asia.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^-?\d+(\.\d+)?$/

function safe(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
}
