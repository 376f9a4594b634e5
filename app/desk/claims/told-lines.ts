import type { ToldAlready } from '@/commands/told-already'
import type { Told } from '@/components/desk/told-already'
import { periodWords } from '@/domain/tally/period-words'

/** What the ledger holds already, as its lists show it. */
export function toldLines({ same, cited, onMeasure }: ToldAlready): Told {
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
    onMeasure: onMeasure.map(({ factId, statement, time }) => ({
      id: factId,
      statement,
      status: 'published',
      days: periodWords(time),
    })),
  }
}
