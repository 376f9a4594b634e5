import type { Figure } from './figure'
import type { MeasuredFact } from './measured-fact'
import { daysSince, type Period } from './period'
import { type LeftOut, leaveOut } from './standing'

/** A number that one fact tells, with its days and how many days old it is, at least and at most. */
export type DatedFigure = Figure & {
  approximator: MeasuredFact['approximator']
  time: Period
  ageDays: { least: number; most: number }
}

/**
 * The last of `standing` facts (oldest first) that tells a target or a level, and the others of that role. The one whose
 * days begin last is the latest, since "2024" is not known to be later than 15 September 2024.
 */
export function latestOf(
  role: 'target' | 'level',
  standing: readonly MeasuredFact[],
): { latest: MeasuredFact | null; leftOut: LeftOut[] } {
  const told = standing.filter((fact) => fact.role === role)
  return { latest: told.at(-1) ?? null, leftOut: leaveOut(told.slice(0, -1), role, 'earlier') }
}

/** A fact's number as it was told, with its age on `date`. */
export function dated(fact: MeasuredFact | null, date: string): DatedFigure | null {
  if (!fact) return null
  const { factId, interval, approximator, time } = fact
  return { interval, factIds: [factId], approximator, time, ageDays: daysSince(time, date) }
}
