import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { comparePeriods } from '@/domain/tally/period'
import { numberWords } from '../measure-words'
import { toldPeriod } from '../told'
import { FactMarks } from './fact-marks'

const MOST = 100

/** The facts on a measure by the day they speak of, the last first, each with its role and where it stands. */
export function MeasureFacts({ lines, on }: { lines: readonly MeasuredLine[]; on: string }) {
  const newest = [...lines].sort((a, b) => comparePeriods(b.time, a.time) || (a.factId < b.factId ? -1 : 1))
  return (
    <ul className="max-w-[60rem] border-t border-rule text-[0.9375rem]">
      {newest.slice(0, MOST).map((line) => (
        <li
          key={line.factId}
          className="grid gap-x-5 gap-y-0.5 border-b border-rule py-3 sm:grid-cols-[9rem_7rem_minmax(0,1fr)]"
        >
          <span className="text-ink-muted">{toldPeriod(line.time)}</span>
          <span>
            <b className="font-semibold">{numberOf(line)}</b>
            <span className="block text-[0.8125rem] text-ink-muted">{roleWords(line)}</span>
          </span>
          <span className="min-w-0">
            <a href={here(`/facts/${line.slug}`)} className="no-underline hover:underline">
              <Words>{line.statement}</Words>
            </a>
            <FactMarks
              standing={line.state}
              disputed={line.disputed}
              change={line.change}
              checkAgainOn={line.checkAgainOn}
              on={on}
            />
          </span>
        </li>
      ))}
      {newest.length > MOST && (
        <li className="py-3 text-ink-muted">{words('tally')('more', { n: newest.length - MOST })}</li>
      )}
    </ul>
  )
}

function numberOf({ direction, interval, approximator }: MeasuredLine): string {
  const { number } = numberWords({ interval, approximator })
  return direction === 'down' ? words('tally')('less', { number }) : number
}

const roleWords = ({ role, announced }: MeasuredLine): string =>
  role === 'change' && announced ? words('tally')('announcedRole') : words('codes')(`measureRole.${role}`)
