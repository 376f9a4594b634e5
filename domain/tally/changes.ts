import { apart, type Figure, figureOf, type Part } from './figure'
import type { Interval } from './interval'
import type { MeasuredFact } from './measured-fact'
import { endsBefore } from './period'
import { type LeftOut, leaveOut } from './standing'

/** What is told apart by direction: arrivals are never set off against departures without saying so. */
export type Directed<T> = { up: T; down: T }

/**
 * Changes summed by direction, null where there are none. `doubts` are amounts that may still raise or lower the number
 * and are summed nowhere: they only keep an answer from being surer than it is.
 */
export type Changes<F extends Figure> = Directed<F | null> & {
  doubts: Directed<Interval[]>
  leftOut: LeftOut[]
}

/** The changes seen since `level` was counted, or all when there is none; `standing` facts, oldest first. */
export function changesSince(level: MeasuredFact | null, standing: readonly MeasuredFact[]): Changes<Figure> {
  const parts = standing
    .filter(({ role, announced }) => role === 'change' && !announced)
    .map((fact): Part => ({ fact, amount: fact.interval, period: fact.time }))
  const before = parts.filter((part) => sideOf(part, level) === 'before')
  const after = parts.filter((part) => sideOf(part, level) === 'after')
  const beside = parts.filter((part) => sideOf(part, level) === 'beside')
  const { up, down, overlapping } = apartByDirection(after)
  return {
    up: figureOf(up),
    down: figureOf(down),
    doubts: amountsByDirection([...beside, ...overlapping]),
    leftOut: [
      ...leaveOut(factsOf(before), 'since', 'in-level'),
      ...leaveOut(factsOf(beside), 'since', 'perhaps-in-level'),
      ...leaveOut(factsOf(overlapping), 'since', 'overlapping-period'),
    ],
  }
}

/** On which side of a level's count a change lies; without a count all changes are still to be told. */
function sideOf({ period }: Part, level: MeasuredFact | null): 'before' | 'beside' | 'after' {
  if (!level || endsBefore(level.time, period)) return 'after'
  return endsBefore(period, level.time) ? 'before' : 'beside'
}

/** What may be summed in each direction, and what may tell of the same change twice. */
export function apartByDirection<P extends Part>(parts: readonly P[]): Directed<P[]> & { overlapping: P[] } {
  const up = apart(parts.filter(({ fact }) => fact.direction === 'up'))
  const down = apart(parts.filter(({ fact }) => fact.direction === 'down'))
  return { up: up.summed, down: down.summed, overlapping: [...up.overlapping, ...down.overlapping] }
}

/** The amounts of the parts, by the direction in which they move the number. */
export function amountsByDirection(parts: readonly Part[]): Directed<Interval[]> {
  const amounts = (direction: 'up' | 'down') =>
    parts.filter(({ fact }) => fact.direction === direction).map(({ amount }) => amount)
  return { up: amounts('up'), down: amounts('down') }
}

/** The facts that tell the parts. */
export function factsOf(parts: readonly Part[]): MeasuredFact[] {
  return parts.map(({ fact }) => fact)
}
