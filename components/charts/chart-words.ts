import { formatNumber } from '@/domain/evidence/quantity-words'
import { formatTime } from '@/domain/evidence/time-words'
import { addressIn, type Language, localeOf } from '@/domain/language'
import type { Interval } from '@/domain/tally/interval'
import type { Counting } from '@/domain/tally/interval-words'
import type { Period } from '@/domain/tally/period'
import { ageWords, periodWords } from '@/domain/tally/period-words'
import { words } from '../language'
import { amountParts } from './amount'

/** The words of charts in a language that is given, since a picture to download is drawn outside any page. */
export function chartWords(language: Language) {
  const amount = (interval: Interval, counting: Partial<Counting> = {}) =>
    amountParts(interval, counting, language)
  return {
    language,
    say: words('charts', language),
    status: words('codes', language),
    number: (decimal: string) => formatNumber(decimal, language),
    short: shortNumber(localeOf(language)),
    amount: (interval: Interval, counting?: Partial<Counting>) => {
      const { lead, number } = amount(interval, counting)
      return [lead, number].filter(Boolean).join(' ')
    },
    bounds: (interval: Interval) => amount(interval).bounds,
    period: (period: Period) => periodWords(period, language),
    day: (day: string) => formatTime(day, language),
    age: (days: { least: number; most: number }, before?: string) => ageWords(days, before, language),
    address: (path: string) => addressIn(language, path),
  }
}

export type ChartWords = ReturnType<typeof chartWords>

/** A number on an axis, where 1,500,000 has no room: "1.5M". */
function shortNumber(locale: string): (value: number) => string {
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 })
  const full = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  return (value) => (Math.abs(value) < 100_000 ? full : short).format(value)
}
