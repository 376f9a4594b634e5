import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import type { Column } from './csv/csv'

// What one cell of a sheet holds at most.
const LONGEST = 32_767

/**
 * A table as a workbook of one sheet (Office Open XML). Every word is written as a string and never as a formula: what
 * begins with = + - or @ is shown as it stands.
 */
export async function xlsx<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<Buffer> {
  const head = columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }))
  const table = rows.map((row) =>
    columns.map(({ of }) => {
      const cell = of(row)
      if (cell === null || cell === '') return null
      if (typeof cell === 'number') return { value: cell, type: Number }
      return { value: storable(String(cell)), type: String }
    }),
  )
  return writeExcelFile([head, ...table] as SheetData).toBuffer()
}

// XML has no place for the other control characters.
const storable = (text: string) =>
  [...text]
    .filter((sign) => sign >= ' ' || sign === '\n' || sign === '\t')
    .join('')
    .slice(0, LONGEST)
