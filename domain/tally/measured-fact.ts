import type { Approximator, ClaimContent, Quantity } from '../claim/content'
import { originsOf } from '../evidence/origin'
import { hasNumber } from '../evidence/quantity'
import { err, ok, type Result } from '../result'
import { exactly, type Interval } from './interval'
import type { Measure, Scope, ScopeField } from './measure'
import type { Period } from './period'

/** What a fact says of its measure: a total promised, a number at a time, or a change, seen or only announced. */
export type Line =
  | { role: 'target' | 'level'; direction: null; announced: false }
  | { role: 'change'; direction: 'up' | 'down'; announced: boolean }

/** Part of a promise kept: the promising fact and how much of it. */
export type Fulfilment = { factId: string; amount: Interval }

/** What is known of a fact beside its content: how it is placed on its measure and what became of it. */
export type Placement = Line & {
  factId: string
  fulfils: readonly Fulfilment[]
  /** Scope mismatches that were countersigned with a public note; a unit is never among them. */
  despite: readonly Exclude<ScopeField, 'unit'>[]
  /** When we published it, ISO 8601 in UTC. */
  publishedAt: string
  state: 'current' | 'superseded' | 'retracted'
}

/** A published fact as the tally sees it. */
export type MeasuredFact = Placement &
  Scope & {
    measureId: string
    interval: Interval
    approximator: Approximator
    time: Period
    due: Period | null
    /** Whether we vouch that it is not so: such a fact counts nothing. */
    refuted: boolean
    speaker: string | null
    /** Independent origins, as readers are told. */
    origins: number
  }

export type MeasureRefusal = { kind: 'no-number' } | { kind: 'no-time' } | { kind: 'denial' }

type Told = Pick<
  ClaimContent,
  'kind' | 'vouch' | 'quantity' | 'time' | 'due' | 'place' | 'attribution' | 'citations'
>

/**
 * A fact's content as a measured fact of `measure`. "None" is exactly zero of the measure's unit. Refused: `no-number`
 * when nothing is counted, `no-time` when undated, `denial` when it only says that somebody disputes a number.
 */
export function measuredFact(
  content: Told,
  measure: Measure,
  placement: Placement,
): Result<MeasuredFact, MeasureRefusal> {
  const { quantity, time, due } = content
  if (content.kind === 'denial') return err({ kind: 'denial' })
  if (!time) return err({ kind: 'no-time' })
  const interval = intervalOf(quantity)
  if (!interval) return err({ kind: 'no-number' })
  return ok({
    ...placement,
    measureId: measure.id,
    interval,
    approximator: quantity.state === 'stated' ? quantity.approximator : 'exactly',
    unit: quantity.state === 'stated' ? quantity.unit : measure.unit,
    noun: quantity.noun,
    place: content.place?.name ?? null,
    time: { earliest: time.earliest, latest: time.latest },
    due: due && { earliest: due.earliest, latest: due.latest },
    refuted: content.vouch === 'not_so',
    speaker: content.attribution?.chain[0]?.name ?? null,
    origins: originsOf(content.citations).origins.length,
  })
}

/**
 * A claim's quantity as bounds. The number of "at least 400" or "fewer than 400" is a bound and no value; the open end of
 * "more than" and "fewer than" is kept as its nearest closed bound. Null when nothing is counted.
 */
export function intervalOf(quantity: Quantity): Interval | null {
  if (quantity.state === 'none') return exactly('0')
  if (quantity.state !== 'stated' || !hasNumber(quantity)) return null
  const { lower, value, upper, approximator } = quantity
  switch (approximator) {
    case 'at_least':
    case 'more_than':
      return { lower: lower ?? value, value: null, upper }
    case 'at_most':
    case 'fewer_than':
      return { lower, value: null, upper: upper ?? value }
    default:
      return { lower, value, upper }
  }
}
