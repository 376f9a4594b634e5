import type { ReactNode } from 'react'
import { DefinitionList } from '@/components/ui/definition-list'
import { Words } from '@/components/ui/words'
import type { Figure } from '@/domain/tally/figure'
import { isExact } from '@/domain/tally/interval-words'
import type { DatedFigure } from '@/domain/tally/latest'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { ageWords, periodWords } from '@/domain/tally/period-words'
import type { Tally } from '@/domain/tally/tally'
import { numberWords } from '../measure-words'
import { FIGURE, prospectWords, REASON } from '../tally-words'

/** What the public facts on a measure come to today, in plain words, each figure with the facts it comes from. */
export function MeasureTally({ tally, lines }: { tally: Tally; lines: readonly MeasuredLine[] }) {
  const { target, level, since, announced, outstanding, expected, wouldMeetTarget, leftOut, unit } = tally
  const named = new Map(lines.map((line) => [line.factId, line.statement]))
  const told = (figure: Figure | null, after?: string) =>
    figure && (
      <Told figure={figure} unit={unit} named={named}>
        {after}
      </Told>
    )
  const dated = (figure: DatedFigure | null) =>
    told(figure, figure ? `${periodWords(figure.time)}, ${ageWords(figure.ageDays)}` : undefined)
  return (
    <DefinitionList
      beside
      items={[
        { term: 'Target', value: dated(target) ?? 'None is public.' },
        { term: 'Level', value: dated(level) ?? 'None is public.' },
        { term: level ? 'Came since' : 'Came', value: told(since.up) },
        { term: level ? 'Left since' : 'Left', value: told(since.down) },
        { term: 'Announced to come', value: told(announced.up, delivered(announced.up, unit)) },
        { term: 'Announced to go', value: told(announced.down, delivered(announced.down, unit)) },
        { term: 'Missing to target', value: told(outstanding) },
        { term: 'Expected', value: told(expected) },
        { term: 'Reaches the target', value: prospectWords(wouldMeetTarget) },
        {
          term: 'Not counted',
          value: leftOut.length > 0 && (
            <ul className="grid gap-1">
              {leftOut.map(({ factId, reason, from }) => (
                <li key={`${factId} ${from} ${reason}`}>
                  <Fact id={factId} named={named} />{' '}
                  <small className="text-ink-muted">
                    left out of {FIGURE[from]}: {REASON[reason]}
                  </small>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}

type Named = ReadonlyMap<string, string>

function Told({
  figure,
  unit,
  named,
  children,
}: {
  figure: Figure & { approximator?: DatedFigure['approximator'] }
  unit: string
  named: Named
  children?: ReactNode
}) {
  const { number, bounds } = numberWords({ ...figure, unit })
  const limits = isExact(figure.interval) ? '' : bounds
  return (
    <>
      <b className="font-semibold">{number}</b>
      <span className="text-ink-muted">
        {[limits, children].filter(Boolean).map((aside) => (
          <span key={String(aside)}> · {aside}</span>
        ))}
      </span>
      <ul className="mt-0.5 grid gap-0.5 text-[0.8125rem]">
        {figure.factIds.map((id) => (
          <li key={id}>
            <Fact id={id} named={named} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Fact({ id, named }: { id: string; named: Named }) {
  return (
    <a href={`/desk/claims/${id}`}>
      <Words>{named.get(id) ?? id}</Words>
    </a>
  )
}

function delivered(figure: Tally['announced']['up'], unit: string): string | undefined {
  if (!figure?.delivered) return undefined
  return `beside ${numberWords({ ...figure.delivered, unit }).number} that came already`
}
