import { maybeSameSpeaker } from '../evidence/speaker-name'
import { canBothHold, type Interval, sameInterval } from './interval'
import { sameWords } from './measure'
import type { MeasuredFact } from './measured-fact'
import { compareText, overlap } from './period'

/** What two measured facts can differ in, in the order in which an editor looks. */
export const DIFFERENCES = ['measure', 'role', 'unit', 'noun', 'number', 'vouch', 'date', 'speaker'] as const
export type Difference = (typeof DIFFERENCES)[number]

/** How two facts stand to each other, and in what they differ. */
export type Conflict = { kind: 'contradicts' | 'compatible' | 'incomparable'; differs: Difference[] }

/**
 * Whether two facts contradict each other; the order of the two does not matter. `incomparable` when they do not speak of
 * one thing: another measure, role, direction, unit or noun, or one seen and one announced. They contradict when their
 * times share a day and no number satisfies both. Only stated bounds decide, and an exact number is its own bound: "about
 * 400" and 900 are `compatible` with `number` in `differs`, for a person to judge, since the source gave "about" no width.
 * A refuted fact contradicts one that tells the same number, and nothing else.
 */
export function conflictBetween(a: MeasuredFact, b: MeasuredFact): Conflict {
  const differs = DIFFERENCES.filter((difference) => DIFFERS[difference](a, b))
  if (differs.some((difference) => APART.includes(difference))) return { kind: 'incomparable', differs }
  const contradicts = !differs.includes('date') && !agree(a, b)
  return { kind: contradicts ? 'contradicts' : 'compatible', differs }
}

/** One other fact, and how it stands to the one in question. */
export type Found = Conflict & { factId: string }

/**
 * The other facts of the same measure and role whose time overlaps, as the desk shows them beside a claim:
 * contradictions first, then numbers that differ and may yet agree, then what cannot be compared. What was retracted or superseded contradicts nothing any more.
 */
export function comparedWith(fact: MeasuredFact, others: readonly MeasuredFact[]): Found[] {
  return others
    .filter((other) => other.factId !== fact.factId && other.state === 'current')
    .filter(({ measureId, role }) => measureId === fact.measureId && role === fact.role)
    .filter(({ time }) => overlap(time, fact.time))
    .map((other) => ({ factId: other.factId, ...conflictBetween(fact, other) }))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.factId, b.factId))
}

function rank({ kind, differs }: Conflict): number {
  if (kind === 'compatible') return differs.includes('number') ? 1 : 3
  return kind === 'contradicts' ? 0 : 2
}

// Two facts that differ in these do not speak of one thing, whatever their numbers.
const APART: readonly Difference[] = ['measure', 'role', 'unit', 'noun']

const DIFFERS: Record<Difference, (a: MeasuredFact, b: MeasuredFact) => boolean> = {
  measure: (a, b) => a.measureId !== b.measureId,
  role: (a, b) => a.role !== b.role || a.direction !== b.direction || a.announced !== b.announced,
  unit: (a, b) => !sameWords(a.unit, b.unit),
  noun: (a, b) => !sameWords(a.noun, b.noun),
  number: (a, b) => !sameNumbers(a, b),
  vouch: (a, b) => a.refuted !== b.refuted,
  date: (a, b) => !overlap(a.time, b.time),
  speaker: (a, b) =>
    a.speaker === null || b.speaker === null
      ? a.speaker !== b.speaker
      : !maybeSameSpeaker(a.speaker, b.speaker),
}

function agree(a: MeasuredFact, b: MeasuredFact): boolean {
  if (a.refuted && b.refuted) return true
  if (a.refuted || b.refuted) return !sameNumbers(a, b)
  return canBothHold(bounded(a), bounded(b))
}

function sameNumbers(a: MeasuredFact, b: MeasuredFact): boolean {
  return sameInterval(bounded(a), bounded(b))
}

function bounded({ interval, approximator }: MeasuredFact): Interval {
  const { lower, value, upper } = interval
  return approximator === 'exactly' ? { lower: lower ?? value, value, upper: upper ?? value } : interval
}
