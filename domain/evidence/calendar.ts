/** How many days a month (1 to 12) of the proleptic Gregorian calendar has. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A day as YYYY-MM-DD (ISO 8601). */
export function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}

/** The first day of one month and the last day of another, each YYYY-MM-DD. */
export function months(year: number, month: number, lastYear: number, lastMonth: number) {
  return {
    earliest: isoDay(year, month, 1),
    latest: isoDay(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  }
}
