import type { Mapping } from '@/domain/claim/import-columns'

// Where a rule of the claim form stands at a field that no column is named after.
const AT: Record<string, string> = { chain: 'chainName', citations: 'quote', links: 'statement' }

/** The key of the cell that a sentence belongs to: `cell.row.column`, from 1; column 0 is the row itself. */
export function cellKey(row: number, field: string, mapping: Mapping): string {
  const name = AT[field] ?? field
  return `cell.${row}.${mapping.findIndex((one) => one === name) + 1}`
}
