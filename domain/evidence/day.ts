import { months } from './calendar'
import type { DatePoint } from './edtf-form'

/** The day that lies so many days after another, YYYY-MM-DD; null beyond the years 0001 to 9999, or when it is none. */
export function dayAfter(day: string, days: number): DatePoint | null {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  const year = date.getUTCFullYear()
  if (!isWritable(year)) return null
  const iso = date.toISOString().slice(0, 10)
  const parts = { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  return { ...PLAIN, precision: 'day', ...parts, earliest: iso, latest: iso }
}

/** The month that lies so many months after that of a day. */
export function monthAfter(day: string, count: number): DatePoint | null {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + count)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
  return isWritable(year)
    ? { ...PLAIN, precision: 'month', year, month, ...months(year, month, year, month) }
    : null
}

/** The weekday of a day, 0 (Sunday) to 6. */
export function weekdayOf({ earliest }: Pick<DatePoint, 'earliest'>): number {
  return new Date(`${earliest}T00:00:00Z`).getUTCDay()
}

const PLAIN = { about: false, possibly: false }

// False for NaN as well.
const isWritable = (year: number) => year >= 1 && year <= 9999
