import type { ChartWords } from './chart-words'
import { markText, promiseText } from './mark-text'
import type { TimelinePoint } from './timeline-points'

/** One point of a time line in words, for its table and for those who do not see it. */
export type TimelineRow = {
  factId: string
  href: string
  when: string
  what: string
  howMany: string
  bounds: string
  status: string
  statement: string
}

/** The points of a time line in words, the last first. */
export function timelineRows(
  points: readonly TimelinePoint[],
  unit: string,
  words: ChartWords,
): TimelineRow[] {
  return [...points].reverse().map(({ line, role, mark, promise }) => ({
    factId: line.factId,
    href: words.address(`/facts/${line.slug}`),
    when: words.period(line.time),
    what: words.say(`role.${role}`),
    howMany: words.amount(line.interval, { unit, approximator: line.approximator }),
    bounds: words.bounds(line.interval),
    status: [
      markText(mark, words),
      promise && promiseText(promise, words),
      promise && line.due && words.say('dueOn', { period: words.period(line.due) }),
    ]
      .filter(Boolean)
      .join(', '),
    statement: line.statement,
  }))
}

/** A point's name as a screen reader tells it. */
export function rowName({ what, howMany, when, status, statement }: TimelineRow, words: ChartWords): string {
  return `${words.say('point', { role: what, number: howMany, period: when })}, ${status}. ${statement}`
}
