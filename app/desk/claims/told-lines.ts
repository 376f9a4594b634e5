import type { ToldAlready } from '@/commands/told-already'
import type { Told } from '@/components/desk/told-already'
import { periodWords } from '@/domain/tally/period-words'

/** What the ledger holds already, as its lists show it; what stands `beside` the number is not told a second time. */
export function toldLines({ same, cited, onMeasure }: ToldAlready, beside: readonly { id: string }[]): Told {
  const shown = new Set(beside.map(({ id }) => id))
  return {
    same: same.map(({ id, statement, state, earliest, latest, reason }) => ({
      id,
      statement,
      status: state,
      days: earliest && periodWords({ earliest, latest }),
      reason,
    })),
    cited: cited.map(({ id, statement, state, exact, report }) => ({
      id,
      statement,
      status: state,
      days: null,
      exact,
      source: `${report.title}, ${report.outlet}`,
    })),
    onMeasure: onMeasure
      .filter(({ factId }) => !shown.has(factId))
      .map(({ factId, statement, time }) => ({
        id: factId,
        statement,
        status: 'published',
        days: periodWords(time),
      })),
  }
}
