import { type NumberStretch, numberBefore, numberOf, type Stretch } from './course-number'
import { exactly, type Interval } from './interval'
import type { Measure } from './measure'
import type { MeasuredFact } from './measured-fact'
import { compareText, type Period } from './period'
import { deliveriesOf, type Ending, endingsOn, type PledgeState, pledgeState } from './pledge'
import { type LeftOut, standingOn } from './standing'

/** A change announced, the number it was announced on top of, and where the promise stands. */
export type Announced = { fact: MeasuredFact; onTopOf: Interval; state: PledgeState }

/** How a measure went: each target while it stood, the number from fact to fact, and what was announced. */
export type Course = {
  date: string
  targets: Stretch[]
  number: NumberStretch[]
  announced: Announced[]
  /** What counts nothing on that day, and why. */
  leftOut: LeftOut[]
}

/**
 * The course of `measure` up to `date` (YYYY-MM-DD), oldest first, by the rules of the tally: its last stretches are the
 * target, and the level with the changes since, that `tallyOn` tells. Between two counts the changes after the first move
 * the number; the second begins anew, whatever they came to.
 */
export function courseOn(
  date: string,
  measure: Measure,
  facts: readonly MeasuredFact[],
  endings: readonly Ending[] = [],
): Course {
  const { standing, leftOut } = standingOn(date, measure, facts)
  const ended = endingsOn(date, endings)
  const number = numberOf(standing)
  const deliveries = deliveriesOf(standing)
  return {
    date,
    targets: targetsOf(
      standing,
      endings.filter(({ factId, from }) => from <= date && ended.get(factId) === 'withdrawn'),
    ),
    number,
    announced: standing
      .filter(({ announced }) => announced)
      .map((fact) => ({
        fact,
        onTopOf: numberBefore(number, fact.time.earliest) ?? exactly('0'),
        state: pledgeState(date, fact, deliveries, ended).state,
      })),
    leftOut,
  }
}

function targetsOf(standing: readonly MeasuredFact[], withdrawals: readonly Ending[]): Stretch[] {
  const targets = standing.filter(({ role }) => role === 'target')
  const until = new Map(withdrawals.map(({ factId, from }) => [factId, from]))
  const moments = [
    ...targets.map(({ time }) => time),
    ...withdrawals
      .filter(({ factId }) => targets.some((target) => target.factId === factId))
      .map(({ from }) => ({ earliest: from, latest: from })),
  ].sort((a, b) => compareText(a.earliest, b.earliest))
  const steps = moments.map((from) => {
    const day = from.earliest
    const held = targets.findLast(
      ({ factId, time }) => time.earliest <= day && (until.get(factId) ?? '~') > day,
    )
    return { from, held }
  })
  const changed = steps.filter(({ held }, i) => held !== steps[i - 1]?.held || i === 0)
  return changed.flatMap(({ from, held }, i) =>
    held
      ? [stretch(held, held.time.earliest === from.earliest ? held.time : from, changed[i + 1]?.from)]
      : [],
  )
}

function stretch({ factId, interval }: MeasuredFact, from: Period, next: Period | undefined): Stretch {
  return { factId, from, until: next?.earliest ?? null, interval }
}
