import { isoDay } from './calendar'
import type { CalendarWord } from './calendar-words'
import { type DateToken, dateTokens, isDay, isYear } from './date-token'
import { dayAfter, weekdayOf } from './day'
import { type DatePoint, parseEdtf } from './edtf-form'
import { pointedDates } from './pointed-date'
import { type ToldDate, toldPoint, yearsNear } from './told-date'

type Words = ReadonlyMap<string, CalendarWord>

/**
 * The dates a text tells, in these words of its calendar ("on Saturday", "21 septembre"), in digits ("2024-09-21",
 * "21/09/2024") or seen from its publication, an EDTF date ("yesterday"). Generous: the parts of dates that stand
 * side by side count in any combination. Linear in the text.
 */
export function datesIn(text: string, words: Words, published: string | null): ToldDate[] {
  const form = published === null ? null : parseEdtf(published)
  const from = form?.ok ? form.value.from : null
  const day = from?.precision === 'day' ? from.earliest : null
  const told: ToldDate[] = day === null ? [] : pointedDates(text, day).map(toldPoint)
  const seen = new Set<number>()
  for (const stretch of stretchesOf(text, words)) {
    const { months, weekdays } = namesIn(stretch, words)
    for (const weekday of weekdays) seen.add(weekday)
    const numbers = stretch.flatMap(({ number }) => number ?? [])
    if (months.length + weekdays.length > 0) told.push(named({ months, weekdays, numbers, published: from }))
    told.push(...inDigits(text, stretch))
  }
  if (day !== null) told.push(...[...seen].flatMap((weekday) => daysAround(day, weekday)).map(toldPoint))
  return told
}

// What may stand between the parts of one date: "10 to 16 September", "21 de septiembre de 2024".
const JOINTS = new Set('of the and or to through until de del du le la et au a y al und bis e o'.split(' '))
const WIDEST_GAP = 4

/** The runs of numerals, names of the calendar and joints that stand together. */
function stretchesOf(text: string, words: Words): DateToken[][] {
  const stretches: DateToken[][] = []
  let last: DateToken | undefined
  for (const token of dateTokens(text)) {
    const isPart = token.number !== null || words.has(token.word) || JOINTS.has(token.word)
    if (isPart && last && token.start - last.end <= WIDEST_GAP) stretches.at(-1)?.push(token)
    else if (isPart) stretches.push([token])
    last = isPart ? token : undefined
  }
  return stretches
}

// In small letters and beside no number, these are plain words.
const PLAIN_WORDS = new Set('may march sat sun wed'.split(' '))

function namesIn(stretch: DateToken[], words: Words) {
  const hasNumber = stretch.some(({ number }) => number !== null)
  const meanings = stretch
    .filter(({ word, isCapital }) => isCapital || hasNumber || !PLAIN_WORDS.has(word))
    .flatMap(({ word }) => words.get(word) ?? [])
  return {
    months: [...new Set(meanings.flatMap((meaning) => ('month' in meaning ? meaning.month : [])))],
    weekdays: [...new Set(meanings.flatMap((meaning) => ('weekday' in meaning ? meaning.weekday : [])))],
  }
}

type Parts = { months: number[]; weekdays: number[]; numbers: number[]; published: DatePoint | null }

function named({ months, weekdays, numbers, published }: Parts): ToldDate {
  const days = new Set(numbers.filter(isDay))
  const years = new Set(numbers.filter(isYear))
  const [month, day] = [months[0], [...days][0]]
  const isOneDay = months.length === 1 && days.size === 1 && years.size <= 1
  const around = published && month !== undefined ? yearsNear(published, month) : []
  const derived =
    isOneDay && month !== undefined && day !== undefined
      ? (years.size === 1 ? [...years] : around).map((year) =>
          weekdayOf({ earliest: isoDay(year, month, day) }),
        )
      : []
  return { days, months: new Set(months), years, weekdays: new Set([...weekdays, ...derived]), published }
}

/** The last and the next such weekday, seen from a day; the day itself is either. */
function daysAround(day: string, weekday: number): DatePoint[] {
  const days = Array.from({ length: 15 }, (_, i) => dayAfter(day, i - 7))
  return days.filter((point) => point !== null).filter((point) => weekdayOf(point) === weekday)
}

const IN_DIGITS = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/u

/** Dates written in digits; day and month may stand in either order. */
function inDigits(text: string, stretch: DateToken[]): ToldDate[] {
  return stretch.flatMap((first, at) => {
    const [second, third] = [stretch[at + 1], stretch[at + 2]]
    if (!second || !third || third.end - first.start > 10) return []
    if (!IN_DIGITS.test(text.slice(first.start, third.end))) return []
    const numbers = [first, second, third].flatMap(({ number }) => number ?? [])
    const [year] = numbers.filter(isYear)
    const [a = 0, b = 0] = numbers.filter((number) => number !== year)
    const orders = [isoDay(year ?? 0, a, b), isoDay(year ?? 0, b, a)].map((day) => dayAfter(day, 0))
    return orders.filter((point) => point !== null).map(toldPoint)
  })
}
