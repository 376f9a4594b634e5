import type { ReactNode } from 'react'
import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { AnnouncedFigure } from '@/domain/tally/announced'
import type { Figure } from '@/domain/tally/figure'
import { isExact } from '@/domain/tally/interval-words'
import type { DatedFigure } from '@/domain/tally/latest'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { ageWords } from '@/domain/tally/period-words'
import type { Tally } from '@/domain/tally/tally'
import { numberWords } from '../measure-words'
import { toldPeriod } from '../told'
import { spokenLanguage } from '../voice'
import { capitalised, counting } from './counted'
import { approximatorOf } from './tally-sentences'

const MOST_NAMED = 10

type Row = {
  term: string
  figure: Figure | DatedFigure | AnnouncedFigure | null
  aside?: string
  /** Shown without a figure too. */
  always?: boolean
}

/** Every figure of a tally with its bounds and the facts it comes from, and what was left out, and why. */
export function TallyTable({
  tally,
  lines,
  today,
}: {
  tally: Tally
  lines: readonly MeasuredLine[]
  /** The day it is told on, when that is not today. */
  today?: string
}) {
  const say = words('tally')
  const named = new Map(lines.map((line) => [line.factId, line]))
  const dated = (figure: DatedFigure | null) =>
    figure ? `${toldPeriod(figure.time)}, ${ageWords(figure.ageDays, today, spokenLanguage())}` : undefined
  const { target, level, since, announced, outstanding, expected } = tally
  const rows: Row[] = [
    { term: say('pledged'), figure: target, aside: dated(target), always: true },
    { term: say('thereNow'), figure: level, aside: dated(level), always: true },
    { term: say(level ? 'rowCameSince' : 'rowCame'), figure: since.up },
    { term: say(level ? 'rowLeftSince' : 'rowLeft'), figure: since.down },
    { term: say('announced'), figure: announced.up },
    { term: say('announcedToLeave'), figure: announced.down },
    { term: say('outstanding'), figure: outstanding, aside: say('outstandingIs') },
    { term: say('expected'), figure: expected, aside: say('expectedIs') },
  ]
  return (
    <>
      <table className="w-full max-sm:block max-w-[52rem] text-left text-[0.9375rem]">
        <thead className="max-sm:sr-only">
          <tr className="border-b border-rule-strong text-[0.8125rem] text-ink-muted">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {say('what')}
            </th>
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              {say('howMany')}
            </th>
            <th scope="col" className="py-1.5 font-semibold max-sm:sr-only">
              {say('byWhich')}
            </th>
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {rows
            .filter(({ figure, always }) => figure || always)
            .map(({ term, figure, aside }) => (
              <tr
                key={term}
                className="border-b border-rule align-baseline max-sm:grid max-sm:grid-cols-[9rem_1fr]"
              >
                <th scope="row" className="py-2.5 pr-4 font-semibold">
                  {term}
                </th>
                <td className="py-2.5 pr-4">
                  {figure ? (
                    <HowMany figure={figure} lines={lines} unit={tally.unit} aside={aside} />
                  ) : (
                    say('notKnown')
                  )}
                </td>
                <td className="pb-2.5 text-[0.8125rem] max-sm:col-span-2 sm:py-2.5">
                  {figure && <Named ids={figure.factIds} named={named} />}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {tally.leftOut.length > 0 && <LeftOut tally={tally} named={named} />}
    </>
  )
}

function HowMany({
  figure,
  lines,
  unit,
  aside,
}: {
  figure: NonNullable<Row['figure']>
  lines: readonly MeasuredLine[]
  unit: string
  aside?: string
}) {
  const approximator = 'approximator' in figure ? figure.approximator : approximatorOf(figure, lines)
  const { number, bounds } = numberWords({ interval: figure.interval, approximator, unit })
  const limits = isExact(figure.interval) ? '' : bounds
  return (
    <>
      <b className="font-semibold">{number}</b>
      {[limits, aside].filter(Boolean).map((told) => (
        <span key={told} className="block text-[0.8125rem] text-ink-muted">
          {told}
        </span>
      ))}
    </>
  )
}

type ByFact = ReadonlyMap<string, MeasuredLine>

function Named({ ids, named }: { ids: readonly string[]; named: ByFact }) {
  return (
    <ul className="grid gap-1">
      {ids.slice(0, MOST_NAMED).map((id) => (
        <li key={id}>
          <Fact line={named.get(id)} />
        </li>
      ))}
      {ids.length > MOST_NAMED && (
        <li className="text-ink-muted">{words('tally')('otherFacts', counting(ids.length - MOST_NAMED))}</li>
      )}
    </ul>
  )
}

function LeftOut({ tally, named }: { tally: Tally; named: ByFact }) {
  const { leftOut } = tally
  const [say, codes] = [words('tally'), words('codes')]
  return (
    <details className="mt-4 max-w-[52rem] text-[0.8125rem]">
      <summary className="min-h-6 font-semibold">
        {capitalised(say('leftOut', counting(leftOut.length)))}
      </summary>
      <ul className="mt-2 grid gap-1.5">
        {leftOut.slice(0, 100).map(({ factId, from, reason }) => (
          <li key={`${factId} ${from} ${reason}`}>
            <Fact line={named.get(factId)} />{' '}
            <span className="text-ink-muted">
              {say('leftOutOf', { figure: codes(`figure.${from}`), reason: codes(`reason.${reason}`) })}
            </span>
          </li>
        ))}
        {leftOut.length > 100 && (
          <li className="text-ink-muted">{say('more', { n: leftOut.length - 100 })}</li>
        )}
      </ul>
    </details>
  )
}

function Fact({ line }: { line: MeasuredLine | undefined }): ReactNode {
  if (!line) return words('fact')('removedOther')
  return (
    <a href={here(`/facts/${line.slug}`)}>
      <Words>{line.statement}</Words>
    </a>
  )
}
