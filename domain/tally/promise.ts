import type { Interval } from './interval'
import type { MeasuredLine } from './measured-line'
import { compareText, type Period } from './period'
import { type Ending, endingsOn, type Pledge, type PledgeState, pledgeState, timingOf } from './pledge'

/** A public fact that links to a promise, as it stands now. */
export type LinkingFact = {
  factId: string
  slug: string
  statement: string
  /** How much of the promise it keeps, when the link says so; null for as much as it tells. */
  amount: Interval | null
  /** The first day it speaks of, YYYY-MM-DD. */
  from: string
  /** As its own measure reads it; null when it is on none. */
  line: MeasuredLine | null
}

/** A public pledge or forecast with all that keeps or ends it. `line` is null when it is on no measure. */
export type Promised = {
  factId: string
  slug: string
  statement: string
  due: Period | null
  line: MeasuredLine | null
  kept: LinkingFact[]
  ended: (LinkingFact & { state: Ending['state'] })[]
}

/** Where a promise stands on a day, with the facts that brought it there; `counted` is null where nothing is counted. */
export type PromiseStanding = {
  state: PledgeState
  timing: Pledge['timing']
  counted: Pledge | null
  keptBy: LinkingFact[]
  endedBy: Promised['ended'][number] | null
}

/**
 * Where `promise` stands on `date` (YYYY-MM-DD). What was promised as a number is kept when the deliveries reach it. What
 * was promised without one is kept by any fact that is linked to it in whole, and partly kept by one that keeps an amount.
 */
export function promiseOn(date: string, promise: Promised): PromiseStanding {
  const keptBy = promise.kept.filter(({ from }) => from <= date)
  const ended = promise.ended
    .filter(({ from }) => from <= date)
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.state, b.state))
    .at(-1)
  const endings = endingsOn(
    date,
    ended ? [{ factId: promise.factId, state: ended.state, from: ended.from }] : [],
  )
  const counted = promise.line && countedOn(date, promise.factId, promise.line, keptBy, endings)
  const timing = timingOf(date, promise)
  return {
    state: counted?.state ?? endings.get(promise.factId) ?? uncountedState(keptBy) ?? timing,
    timing,
    counted,
    keptBy,
    endedBy: ended ?? null,
  }
}

function countedOn(
  date: string,
  factId: string,
  line: MeasuredLine,
  keptBy: readonly LinkingFact[],
  endings: ReturnType<typeof endingsOn>,
): Pledge | null {
  const parts = keptBy.flatMap(({ line: fact, amount }) => {
    const delivered = amount ?? fact?.interval
    return fact && delivered ? [{ fact, amount: delivered, period: fact.time }] : []
  })
  // A delivery that tells no number cannot be weighed against one that was promised.
  if (parts.length < keptBy.length) return null
  return pledgeState(date, line, new Map([[factId, parts]]), endings)
}

function uncountedState(keptBy: readonly LinkingFact[]): 'kept' | 'partly-kept' | null {
  if (keptBy.length === 0) return null
  return keptBy.some(({ amount }) => amount === null) ? 'kept' : 'partly-kept'
}

/** Overdue first, then due, then what is still open; of each the earliest due date first. */
export function comparePromises(
  a: { standing: PromiseStanding; promise: Promised },
  b: { standing: PromiseStanding; promise: Promised },
): number {
  const rank = ({ standing }: typeof a) => URGENCY.indexOf(standing.state)
  const day = ({ promise }: typeof a) => promise.due?.latest ?? promise.due?.earliest ?? '~'
  return rank(a) - rank(b) || compareText(day(a), day(b)) || compareText(a.promise.factId, b.promise.factId)
}

const URGENCY: readonly PledgeState[] = [
  'overdue',
  'due',
  'partly-kept',
  'open',
  'broken',
  'withdrawn',
  'kept',
]
