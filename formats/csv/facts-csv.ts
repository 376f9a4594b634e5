import type { FactLine } from '@/db/queries/reading-room/lines'
import { checkAgainOn, type FactDocument, openDisputes } from '@/domain/claim/fact'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { compareFacts } from '@/domain/tally/standing'
import type { Publisher } from '../publisher'
import { csv } from './csv'
import { type FactRow, factColumns } from './fact-columns'
import { measuredColumns } from './measured-columns'

/** Facts as a table, one row each, in the order given. */
export const factsCsv = (facts: readonly FactRow[], publisher: Publisher): string =>
  csv(factColumns(publisher), facts)

/** One fact as such a table of one row; of a removed one only that it was. */
export const factCsv = (fact: FactDocument, publisher: Publisher): string =>
  factsCsv([rowOf(fact)], publisher)

/** The facts of one measure as its tally counts them, by the days they speak of. */
export function measureCsv(
  { title }: { title: string },
  lines: readonly MeasuredLine[],
  publisher: Publisher,
): string {
  const rows = [...lines].sort(compareFacts).map((line) => ({ ...line, measure: title }))
  return csv(measuredColumns(publisher), rows)
}

/** A fact's document as the line a list makes of it. */
export function rowOf(fact: FactDocument): FactRow {
  const { id, slug, changedAt, standing, verdict, versions } = fact
  const [newest] = versions
  if (!newest) return { id, slug, changedAt, standing: 'removed' }
  const { statement, kind, quantity, time, measure } = newest.content
  const line: FactLine = {
    id,
    slug,
    statement,
    kind,
    quantity,
    edtf: time?.edtf ?? null,
    verdict,
    changedAt,
    change: newest.change.kind,
    versions: versions.length,
    standing,
    disputed: openDisputes(fact).length > 0,
    checkAgainOn: measure?.role === 'level' ? checkAgainOn(fact) : null,
  }
  return line
}
