import { dayAfter } from '../evidence/day'
import type { ClaimContent, Kind, MeasureRole } from './content'

/** House policy: after how many days a level of each kind is checked again; a kind that is not named, never. */
export type CheckAgainDays = Partial<Record<Kind, number>>

/** The longest that house policy may let a level stand unchecked: ten years. */
export const MOST_DAYS = 3650

type Level = Pick<ClaimContent, 'kind' | 'time' | 'checkAgainOn'> & { measure: { role: MeasureRole } | null }

/**
 * The day (YYYY-MM-DD) on which house policy wants a level checked again, counted from its own last day or from `today`,
 * whichever is later: a count that we learn of late is no older to readers than the day they get it. Null for what is no
 * level, and for a kind that is never checked again.
 */
export function checkAgainDay(
  { kind, time, measure }: Level,
  days: CheckAgainDays,
  today: string,
): string | null {
  const after = kind && days[kind]
  if (measure?.role !== 'level' || !after) return null
  const last = time?.latest ?? null
  return dayAfter(last !== null && last > today ? last : today, after)?.earliest ?? null
}

/**
 * What "check again on" is saved as: what was entered, else the policy's day when the claim becomes a level with this
 * very save. A level that has been one before keeps an empty field, since somebody emptied it.
 */
export function checkAgainWhenSaved(
  entered: Level,
  before: Level | null,
  days: CheckAgainDays,
  today: string,
): string | null {
  if (entered.checkAgainOn !== null || before?.measure?.role === 'level') return entered.checkAgainOn
  return checkAgainDay(entered, days, today)
}
