import { apart, type Figure, figureOf, type Part } from './figure'
import { atLeastZero, type Interval, subtract } from './interval'
import type { Measure } from './measure'
import type { MeasuredFact } from './measured-fact'
import { compareText } from './period'
import { reach } from './reach'
import { type LeftOut, leaveOut, standingOn } from './standing'

/** Where a promise stands towards the days it falls due; `open` too when no due date was given. */
export type Timing = 'open' | 'due' | 'overdue'

/** `broken` and `withdrawn` are never derived: a countersigned claim says so, from a day on (YYYY-MM-DD). */
export type Ending = { factId: string; state: 'broken' | 'withdrawn'; from: string }

export type PledgeState = Timing | 'partly-kept' | 'kept' | Ending['state']

/** A promise on a day. `timing` stays beside `state`, so that a promise partly kept can be seen to be overdue. */
export type Pledge = {
  state: PledgeState
  timing: Timing
  delivered: Figure | null
  /** What is still to come; never below zero. */
  remaining: Interval
  leftOut: LeftOut[]
}

/** The deliveries recorded for each promise, by its fact. */
export type Deliveries = ReadonlyMap<string, readonly Part[]>

/**
 * Where `promise` stands on `date` (YYYY-MM-DD), given the published facts of its measure and what a countersigned claim
 * says of its end. Null when it does not count on that day: not yet made, retracted, superseded, refuted, out of scope.
 */
export function pledgeOn(
  date: string,
  measure: Measure,
  promise: MeasuredFact,
  facts: readonly MeasuredFact[],
  endings: readonly Ending[] = [],
): Pledge | null {
  if (standingOn(date, measure, [promise]).standing.length === 0) return null
  const { standing } = standingOn(date, measure, facts)
  return pledgeState(date, promise, deliveriesOf(standing), endingsOn(date, endings))
}

/** The same for a promise that counts on `date`, from what was sorted once for many promises. */
export function pledgeState(
  date: string,
  promise: MeasuredFact,
  deliveries: Deliveries,
  endings: ReadonlyMap<string, Ending['state']>,
): Pledge {
  const { summed, overlapping } = apart(deliveries.get(promise.factId) ?? [])
  const delivered = figureOf(summed)
  const timing = timingOf(date, promise)
  return {
    state: endings.get(promise.factId) ?? stateOf(promise, delivered, timing),
    timing,
    delivered,
    remaining: atLeastZero(delivered ? subtract(promise.interval, delivered.interval) : promise.interval),
    leftOut: leaveOut(
      overlapping.map(({ fact }) => fact),
      'delivered',
      'overlapping-period',
    ),
  }
}

/** What standing facts delivered on each promise. Only what was seen keeps one: a further promise does not. */
export function deliveriesOf(standing: readonly MeasuredFact[]): Deliveries {
  const deliveries = new Map<string, Part[]>()
  for (const fact of standing) {
    if (fact.role === 'target' || fact.announced) continue
    for (const { factId, amount } of fact.fulfils) {
      const parts = deliveries.get(factId) ?? []
      deliveries.set(factId, parts)
      parts.push({ fact, amount, period: fact.time })
    }
  }
  return deliveries
}

/** The endings that have begun by `date`, by fact; the latest stands, and of two of one day `withdrawn`. */
export function endingsOn(date: string, endings: readonly Ending[]): ReadonlyMap<string, Ending['state']> {
  const begun = endings.filter(({ from }) => from <= date)
  const inOrder = begun.sort((a, b) => compareText(a.from, b.from) || compareText(a.state, b.state))
  return new Map(inOrder.map(({ factId, state }) => [factId, state]))
}

function stateOf(promise: MeasuredFact, delivered: Figure | null, timing: Timing): PledgeState {
  if (!delivered) return timing
  return reach(delivered.interval, promise.interval).answer === 'yes' ? 'kept' : 'partly-kept'
}

/** Where a due date stands on a day (YYYY-MM-DD). */
export function timingOf(date: string, { due }: Pick<MeasuredFact, 'due'>): Timing {
  if (!due || date < due.earliest) return 'open'
  return due.latest !== null && date > due.latest ? 'overdue' : 'due'
}
