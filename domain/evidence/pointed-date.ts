import { dayAfter, monthAfter } from './day'
import type { DatePoint } from './edtf-form'
import { numbersIn } from './number-words'

const NEAR = /\b(yesterday|today|tonight|tomorrow|last month|this month|next month)\b/giu
// Word lengths are bounded to keep this linear; no number word of a single token is longer.
const DISTANT =
  /\b(\p{L}{1,12}|\d{1,3}) (day|week|month)s? (ago|earlier|later|from now)\b|\bin (\p{L}{1,12}|\d{1,3}) (day|week|month)s?\b/giu

const DAYS: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }
const MONTHS: Record<string, number> = { 'last month': -1, 'this month': 0, 'next month': 1 }

/** The days and months that an English text points to from its publication (YYYY-MM-DD): "yesterday", "two weeks ago". */
export function pointedDates(text: string, published: string): DatePoint[] {
  const near = [...text.matchAll(NEAR)].map(([words]) => {
    const name = words.toLowerCase()
    const days = DAYS[name]
    return days === undefined ? monthAfter(published, MONTHS[name] ?? 0) : dayAfter(published, days)
  })
  const distant = [...text.matchAll(DISTANT)].map(([, past, unit, direction, ahead, unitAhead]) => {
    const count = countOf(past ?? ahead ?? '')
    if (count === null) return null
    const sign = /ago|earlier/iu.test(direction ?? '') ? -1 : 1
    return shifted(published, sign * count, (unit ?? unitAhead ?? '').toLowerCase())
  })
  return [...near, ...distant].filter((point) => point !== null)
}

function shifted(published: string, count: number, unit: string): DatePoint | null {
  return unit === 'month'
    ? monthAfter(published, count)
    : dayAfter(published, unit === 'week' ? count * 7 : count)
}

function countOf(word: string): number | null {
  if (/^an?$/iu.test(word)) return 1
  const count = Number(numbersIn(word)[0]?.value ?? Number.NaN)
  return Number.isInteger(count) && count >= 0 && count < 1000 ? count : null
}
