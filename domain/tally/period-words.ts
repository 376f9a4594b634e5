import { formatNumber } from '../evidence/quantity-words'
import { asOfWords, formatTime } from '../evidence/time-words'
import type { Language } from '../language'
import type { Period } from './period'

/** A period at the coarsest precision that is as exact: "21 September 2024", "July 2023", "10 to 16 September 2024". */
export function periodWords(period: Period, language: Language = 'en'): string {
  return formatTime(edtfOf(period), language)
}

/** The same as what a number was so on: "as of July 2023", in French "en juillet 2023". */
export function asOfPeriod(period: Period, language: Language = 'en'): string {
  const edtf = edtfOf(period)
  return asOfWords(edtf, language) + formatTime(edtf, language)
}

function edtfOf({ earliest, latest }: Period): string {
  if (latest === null) return `${earliest}/..`
  if (earliest === latest) return earliest
  const [year, month] = [earliest.slice(0, -6), earliest.slice(0, -3)]
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year
  if (earliest === `${month}-01` && latest === lastDayOf(month)) return month
  return `${earliest}/${latest}`
}

function lastDayOf(month: string): string {
  const [year, no] = [Number(month.slice(0, -3)), Number(month.slice(-2))]
  const last = new Date(Date.UTC(year, no, 0)).getUTCDate()
  return `${month}-${String(last).padStart(2, '0')}`
}

type AgeWords = {
  today: string
  thatDay: string
  days: (days: string, isOne: boolean) => string
  to: string
  ago: (days: string) => string
  before: (days: string, day: string) => string
}

const AGE: Record<Language, AgeWords> = {
  en: {
    today: 'today',
    thatDay: 'on that day',
    days: (days, isOne) => `${days} ${isOne ? 'day' : 'days'}`,
    to: 'to',
    ago: (days) => `${days} ago`,
    before: (days, day) => `${days} before ${day}`,
  },
  fr: {
    today: 'aujourd’hui',
    thatDay: 'ce jour-là',
    days: (days, isOne) => `${days} ${isOne ? 'jour' : 'jours'}`,
    to: 'à',
    ago: (days) => `il y a ${days}`,
    before: (days, day) => `${days} avant le ${day}`,
  },
  ht: {
    today: 'jodi a',
    thatDay: 'jou sa a',
    days: (days) => `${days} jou`,
    to: 'a',
    ago: (days) => `sa gen ${days}`,
    before: (days, day) => `${days} anvan ${day}`,
  },
}

/**
 * "today", "65 days ago", "35 to 65 days ago"; `before` is the day it is told on (YYYY-MM-DD), when that is not today.
 */
export function ageWords(
  { least, most }: { least: number; most: number },
  before?: string,
  language: Language = 'en',
): string {
  const words = AGE[language]
  if (most === 0) return before ? words.thatDay : words.today
  const number = (days: number) => formatNumber(String(days), language)
  const range = least === most ? number(most) : `${number(least)} ${words.to} ${number(most)}`
  const days = words.days(range, most === 1)
  return before ? words.before(days, formatTime(before, language)) : words.ago(days)
}
