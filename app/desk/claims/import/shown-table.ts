import { guessedMapping, IMPORT_FIELDS, type ImportField, type Mapping } from '@/domain/claim/import-columns'
import type { PostedFile } from './posted-file'

/** Which field each column fills, as chosen or guessed, and what the form shows of the file. */
export function shownTable(
  form: FormData,
  { name, bytes, table }: PostedFile,
  remembered: ReadonlyMap<string, ImportField | null>,
): { mapping: Mapping; shown: Record<string, string[]> } {
  const chosen = form.getAll('column').map((value) => IMPORT_FIELDS.find((field) => field === value) ?? null)
  const fresh = form.get('intent') === 'read' || chosen.length !== table.header.length
  const mapping = fresh ? guessedMapping(table.header, remembered) : chosen
  return {
    mapping,
    shown: {
      bytes: [bytes],
      fileName: [name],
      header: table.header,
      column: mapping.map((field) => field ?? ''),
      cells: table.rows.flat(),
      notes: [],
      ready: [],
    },
  }
}
