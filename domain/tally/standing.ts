import { type Measure, type ScopeField, scopeMismatch } from './measure'
import type { MeasuredFact } from './measured-fact'
import { comparePeriods, compareText } from './period'

/** Why a fact of the measure is not in a figure. */
export type Reason =
  | 'retracted'
  | 'superseded'
  | 'refuted'
  | 'other-unit'
  | 'other-noun'
  | 'other-place'
  /** It begins after the day asked for. */
  | 'later'
  /** A newer target or level stands in its place. */
  | 'earlier'
  /** The level was counted after it, and holds it already. */
  | 'in-level'
  /** It may or may not be in the level, which is of the same days or was counted later. */
  | 'perhaps-in-level'
  /** Its days overlap those of a fact published later, and both may tell of the same people. */
  | 'overlapping-period'
  | 'kept'
  | 'broken'
  | 'withdrawn'

/** A fact that a figure, or the whole tally, does without, and why. */
export type LeftOut = {
  factId: string
  reason: Reason
  from: 'tally' | 'target' | 'level' | 'since' | 'announced' | 'delivered'
}

/** Leaves all of `facts` out of one figure for one reason. */
export function leaveOut(facts: readonly MeasuredFact[], from: LeftOut['from'], reason: Reason): LeftOut[] {
  return facts.map(({ factId }) => ({ factId, reason, from }))
}

/**
 * The facts of `measure` that count on `date` (YYYY-MM-DD), oldest first, and those that do not, by fact. Facts of other
 * measures are in neither. A fact counts once its days have begun, since "September 2024" told on the 22nd is known then.
 */
export function standingOn(
  date: string,
  measure: Measure,
  facts: readonly MeasuredFact[],
): { standing: MeasuredFact[]; leftOut: LeftOut[] } {
  const ours = facts.filter(({ measureId }) => measureId === measure.id).sort(compareFacts)
  const judged = ours.map((fact) => ({ fact, reason: reasonAgainst(fact, measure, date) }))
  return {
    standing: judged.filter(({ reason }) => reason === null).map(({ fact }) => fact),
    leftOut: judged.flatMap(({ fact, reason }) => (reason ? leaveOut([fact], 'tally', reason) : [])),
  }
}

/** Orders facts by their days, then by when we published them, then by id: never by the order of entry. */
export function compareFacts(a: MeasuredFact, b: MeasuredFact): number {
  return comparePeriods(a.time, b.time) || comparePublished(a, b)
}

/** Orders facts by when we published them, then by id. */
export function comparePublished(a: MeasuredFact, b: MeasuredFact): number {
  return compareText(a.publishedAt, b.publishedAt) || compareText(a.factId, b.factId)
}

const OTHER = { unit: 'other-unit', noun: 'other-noun', place: 'other-place' } as const satisfies Record<
  ScopeField,
  Reason
>

function reasonAgainst(fact: MeasuredFact, measure: Measure, date: string): Reason | null {
  if (fact.state !== 'current') return fact.state
  if (fact.refuted) return 'refuted'
  const despite: readonly ScopeField[] = fact.despite
  const mismatch = scopeMismatch(measure, fact).find(({ field }) => !despite.includes(field))
  if (mismatch) return OTHER[mismatch.field]
  return fact.time.earliest > date ? 'later' : null
}
