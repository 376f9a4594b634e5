import type { PledgeState } from '../tally/pledge'

export type PromiseNotice = 'promise_due' | 'promise_overdue'

/** How many days before its last day people are told of a promise. */
const BEFORE = 7
/** For how many days it is told that it is passed: a desk that stood still, or is new, tells of nothing long gone. */
const AFTER = 30

/** The last days, YYYY-MM-DD, of the promises that there can be anything to tell of on `date`. */
export const daysToTellOf = (date: string): { from: string; until: string } => ({
  from: shifted(date, -AFTER),
  until: shifted(date, BEFORE),
})

/** What there is to tell on `date` of a promise with this last day that stands so; null for nothing. */
export function noticeOf(date: string, lastDay: string, state: PledgeState): PromiseNotice | null {
  if (state === 'kept' || state === 'broken' || state === 'withdrawn') return null
  const { from, until } = daysToTellOf(date)
  if (lastDay < from || lastDay > until) return null
  return lastDay < date ? 'promise_overdue' : 'promise_due'
}

function shifted(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
