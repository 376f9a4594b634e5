import type { DatePoint } from './edtf-form'

/** How a language tells dates: at their own precision and no finer. */
export type Tongue = {
  /** One date with its qualifiers: "21 September 2024", "about July 2023". */
  date: (point: DatePoint) => string
  /** From a date on, without an end. */
  since: (point: DatePoint) => string
  /** From a date to another that is told differently. */
  span: (from: DatePoint, to: DatePoint) => string
  /** What stands before a date on which a number was so: "as of ", "au ". */
  asOf: (point: DatePoint) => string
  /** The same before an interval, which may say it itself. */
  asOfSpan: string
}

/** The words of a language whose dates need no article. */
export type TimeWords = {
  months: readonly string[]
  seasons: Record<number, string>
  day: (day: number) => string
  about: string
  possibly: string
  since: string
  from: string
  to: string
  asOf: string
  decade: (year: number) => string
}

/** What an interval's start leaves to its end to say: "10" of "10 to 16 September 2024". */
export function sharedBy(from: DatePoint, to: DatePoint): 'month' | 'year' | null {
  if (from.year !== to.year || from.precision !== to.precision) return null
  if (from.precision === 'day') return from.month === to.month ? 'month' : 'year'
  return from.precision === 'month' ? 'year' : null
}

/** Whether two dates are known equally well. */
export const sameQualifiers = (a: DatePoint, b: DatePoint): boolean =>
  a.about === b.about && a.possibly === b.possibly

export const monthOf = (point: DatePoint, months: readonly string[]): string =>
  months[(point.month ?? 0) - 1] ?? ''

/** A language that puts its words side by side. */
export function plainTongue(words: TimeWords): Tongue {
  const qualifier = (point: DatePoint) =>
    (point.possibly ? words.possibly : '') + (point.about ? words.about : '')
  const date = (point: DatePoint) => qualifier(point) + plain(point, words)
  return {
    date,
    since: (point) => words.since + date(point),
    span: (from, to) =>
      sameQualifiers(from, to)
        ? qualifier(from) + words.from + withoutShared(from, to, words) + words.to + plain(to, words)
        : words.from + date(from) + words.to + date(to),
    asOf: () => words.asOf,
    asOfSpan: words.asOf,
  }
}

function plain(point: DatePoint, words: TimeWords): string {
  const { precision, day, season, year } = point
  switch (precision) {
    case 'day':
      return `${words.day(day ?? 0)} ${monthOf(point, words.months)} ${year}`
    case 'month':
      return `${monthOf(point, words.months)} ${year}`
    case 'season':
      return `${words.seasons[season ?? 0]} ${year}`
    case 'year':
      return String(year)
    case 'decade':
      return words.decade(year)
  }
}

function withoutShared(from: DatePoint, to: DatePoint, words: TimeWords): string {
  const month = monthOf(from, words.months)
  const shared = sharedBy(from, to)
  if (shared === null) return plain(from, words)
  if (from.precision === 'month') return month
  return shared === 'month' ? words.day(from.day ?? 0) : `${words.day(from.day ?? 0)} ${month}`
}
