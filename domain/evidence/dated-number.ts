import { type DatePoint, parseEdtf } from './edtf-form'
import type { FoundNumber } from './number-words'

const MONTH =
  /\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\b/iu

// "10 to 16 September", "between 10 and 16 September": near enough to a month's name to be its day.
const REACH = 12

/** The start and end points of dates (EDTF), each date read once; what is no date has none. */
export function pointsOf(dates: readonly string[]): DatePoint[] {
  return [...new Set(dates)].flatMap((date) => {
    const form = parseEdtf(date)
    return form.ok ? [form.value.from, form.value.to ?? form.value.from] : []
  })
}

/**
 * Whether a number of a text belongs to one of these dates rather than being a count: a year or decade they name, or
 * one of their days beside the name of a month.
 */
export function isOfDate(text: string, number: FoundNumber, dates: readonly DatePoint[]): boolean {
  const around = text.slice(Math.max(0, number.start - REACH), number.end + REACH)
  return dates.some(
    ({ year, day }) => number.value === String(year) || (number.value === String(day) && MONTH.test(around)),
  )
}
