import type { Table } from '@/capture/table'
import type { ImportedRow } from '@/commands/import-claims'
import { CITATION_ROLES } from '@/domain/claim/content'
import { type ImportField, type Mapping, unmapped } from '@/domain/claim/import-columns'
import { storable } from '@/domain/evidence/normal-text'
import { entryFromForm } from '../entry-from-form'
import { cellKey } from './cell-key'

type Read = { rows: ImportedRow[]; errors?: undefined } | { rows: null; errors: Record<string, string> }

const CODES: readonly ImportField[] = [
  'kind',
  'vouch',
  'subjectType',
  'objectType',
  'quantityApproximator',
  'attributionMode',
  'measureRole',
  'measureDirection',
  'quoteRole',
]

const COLUMN: Partial<Record<ImportField, string>> = {
  report: 'the report',
  quote: 'the quote',
  statement: 'the statement',
}

/** Reads each row as the claim form reads a claim; every sentence stands at its cell. */
export function readRows(table: Table, mapping: Mapping): Read {
  const missing = unmapped(mapping).map((field) => COLUMN[field] ?? field)
  if (missing.length > 0)
    return { rows: null, errors: { 'column.0': `Say which column holds ${missing.join(' and ')}.` } }
  const twice = mapping.find((field, column) => field !== null && mapping.indexOf(field) !== column)
  if (twice)
    return { rows: null, errors: { 'column.0': 'Two columns fill the same field. Leave one of them out.' } }
  const errors: Record<string, string> = {}
  const rows = table.rows.flatMap((cells, index) => {
    const form = new FormData()
    for (const [column, field] of mapping.entries())
      if (field) form.append(field, codeOr(field, cells[column] ?? ''))
    const text = (field: ImportField) => String(form.get(field) ?? '').trim()
    if (['quantityValue', 'quantityLower', 'quantityUpper'].some((name) => text(name as ImportField) !== ''))
      form.set('quantityState', 'stated')
    const { entered, errors: said } = entryFromForm(form)
    const role = CITATION_ROLES.find((code) => code === (text('quoteRole') || 'supports'))
    const saidBy = text('quoteSaidBy')
    for (const [name, sentence] of Object.entries(said ?? {}))
      errors[cellKey(index + 1, name, mapping)] ??= sentence
    if (!role)
      errors[cellKey(index + 1, 'quoteRole', mapping)] = `Write one of: ${CITATION_ROLES.join(', ')}.`
    if (saidBy.length > 200 || !storable(saidBy))
      errors[cellKey(index + 1, 'quoteSaidBy', mapping)] = 'Keep this under 200 ordinary characters.'
    if (!entered || !role) return []
    return [{ row: index + 1, report: text('report'), quote: text('quote'), role, saidBy, entered }]
  })
  return Object.keys(errors).length > 0 ? { rows: null, errors } : { rows }
}

/** Codes are written in sheets as people write them: "At least" is at_least. */
const codeOr = (field: ImportField, cell: string) =>
  CODES.includes(field) ? cell.toLowerCase().replace(/[\s-]+/g, '_') : cell
