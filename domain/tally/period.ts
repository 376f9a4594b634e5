/** The days something can lie in, YYYY-MM-DD; `latest` null when it has no end. */
export type Period = { earliest: string; latest: string | null }

/** Whether two periods share a day. */
export function overlap(a: Period, b: Period): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a)
}

/** Whether `a` is over before `b` can begin. A period without an end never is. */
export function endsBefore(a: Period, b: Period): boolean {
  return a.latest !== null && a.latest < b.earliest
}

/** Earlier beginnings first, then earlier ends; what has no end comes last. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest ?? LAST, b.latest ?? LAST)
}

/** Orders days, instants (ISO 8601, UTC) and ids by their characters, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many days ago a period was on `date`, at least and at most; never below zero. */
export function daysSince({ earliest, latest }: Period, date: string): { least: number; most: number } {
  return { least: latest === null ? 0 : daysBetween(latest, date), most: daysBetween(earliest, date) }
}

// Sorts after every day, whose first character is a digit or a minus sign.
const LAST = '~'
const DAY = 86_400_000

function daysBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}
