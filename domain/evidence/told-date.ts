import type { DateMention } from './date-mention'
import { weekdayOf } from './day'
import type { DatePoint } from './edtf-form'

/** What a stretch of a text tells of dates; without a year, its months are those nearest to `published`. */
export type ToldDate = {
  days: ReadonlySet<number>
  months: ReadonlySet<number>
  years: ReadonlySet<number>
  weekdays: ReadonlySet<number>
  published: DatePoint | null
}

/** A date whose parts are known, as a told one. What is only about a day has no weekday. */
export function toldPoint(point: DatePoint): ToldDate {
  const { year, month, day, about, possibly } = point
  const isExact = day !== undefined && !about && !possibly
  return {
    days: new Set(day === undefined ? [] : [day]),
    months: new Set(month === undefined ? [] : [month]),
    years: new Set([year]),
    weekdays: new Set(isExact ? [weekdayOf(point)] : []),
    published: null,
  }
}

/** Whether a date tells what a sentence mentions, every part of it. */
export function tells(date: ToldDate, mention: DateMention): boolean {
  if ('weekday' in mention) return date.weekdays.has(mention.weekday)
  const { month, day, year } = mention
  if (!date.months.has(month) || (day !== undefined && !date.days.has(day))) return false
  if (year === undefined || date.years.has(year)) return true
  // With no year anywhere near, the rule for numbers judges the year.
  return date.years.size === 0 && (!date.published || yearsNear(date.published, month).includes(year))
}

/** The years of the last and the next such month, seen from a publication date. */
export function yearsNear(published: DatePoint, month: number): number[] {
  const { year } = published
  if (published.month === undefined) return [year - 1, year, year + 1]
  return [month <= published.month ? year : year - 1, month >= published.month ? year : year + 1]
}
