import type { DatePoint } from './edtf-form'
import { monthOf, sameQualifiers, sharedBy, type Tongue } from './time-tongue'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)
const SEASONS: Record<number, string> = { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' }

/** French dates: the article follows the precision, and a span contracts with it ("du 10 au 16 septembre 2024"). */
export const FRENCH: Tongue = {
  date: (point) => (point.about || point.possibly ? qualifier(point, 'vers ') + the(point) : plain(point)),
  since: (point) => `depuis ${qualifier(point, 'environ ')}${the(point)}`,
  span: (from, to) =>
    sameQualifiers(from, to)
      ? `${qualifier(from, 'environ ')}${of(from, withoutShared(from, to))} ${at(to)}`
      : `${FRENCH.date(from)} – ${FRENCH.date(to)}`,
  asOf: (point) => (point.about || point.possibly ? '' : AS_OF[point.precision](point)),
  asOfSpan: '',
}

const AS_OF: Record<DatePoint['precision'], (point: DatePoint) => string> = {
  day: () => 'au ',
  month: () => 'en ',
  season: (point) => (beginsWithVowel(plain(point)) ? 'à l’' : 'au '),
  year: () => 'en ',
  decade: () => 'dans les ',
}

const qualifier = (point: DatePoint, about: string): string =>
  (point.possibly ? 'peut-être ' : '') + (point.about ? about : '')

const dayOf = ({ day }: DatePoint): string => (day === 1 ? '1er' : String(day))

function plain(point: DatePoint): string {
  switch (point.precision) {
    case 'day':
      return `${dayOf(point)} ${monthOf(point, MONTHS)} ${point.year}`
    case 'month':
      return `${monthOf(point, MONTHS)} ${point.year}`
    case 'season':
      return `${SEASONS[point.season ?? 0]} ${point.year}`
    case 'year':
      return String(point.year)
    case 'decade':
      return `années ${point.year}`
  }
}

/** With the article where French has one. */
function the(point: DatePoint): string {
  const told = plain(point)
  if (point.precision === 'decade') return `les ${told}`
  if (point.precision === 'season' && beginsWithVowel(told)) return `l’${told}`
  return point.precision === 'day' || point.precision === 'season' ? `le ${told}` : told
}

function withoutShared(from: DatePoint, to: DatePoint): string {
  const shared = sharedBy(from, to)
  if (shared === null) return plain(from)
  if (from.precision === 'month') return monthOf(from, MONTHS)
  return shared === 'month' ? dayOf(from) : `${dayOf(from)} ${monthOf(from, MONTHS)}`
}

// A span runs between days, months and years: EDTF's first level knows none of seasons or decades.
function of({ precision }: DatePoint, told: string): string {
  if (precision === 'day') return `du ${told}`
  return beginsWithVowel(told) ? `d’${told}` : `de ${told}`
}

const at = (point: DatePoint): string => `${point.precision === 'day' ? 'au' : 'à'} ${plain(point)}`

// The h of "hiver" is mute.
const beginsWithVowel = (word: string): boolean => /^[aéeioôuh]/.test(word)
