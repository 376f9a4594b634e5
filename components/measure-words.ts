import { describeQuantity } from '@/domain/evidence/quantity-words'
import type { Interval } from '@/domain/tally/interval'
import { quantityOf } from '@/domain/tally/interval-words'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { words } from './language'
import { listed } from './reading/counted'
import { spokenLanguage } from './voice'

/** What a measure counts, in a row: "officers or police officers, in persons, in Haiti". */
export function scopeWords({
  unit,
  nouns,
  places,
}: {
  unit: string
  nouns: string[]
  places: string[]
}): string {
  const say = words('tally')
  const counted = listed(nouns, 'or') || say('nothingYet')
  const where = places.length > 0 ? say('inPlaces', { places: listed(places, 'or') }) : say('anywhere')
  return [counted, unit && say('inUnit', { unit }), where].filter(Boolean).join(', ')
}

type Counted = {
  interval: Interval
  approximator?: MeasuredFact['approximator']
  unit?: string
  noun?: string
}

/**
 * A number and its bounds, told apart: "nearly 400" and "at most 400, lower bound not stated". A number that is its own
 * one bound, as "at least 600", has told it already.
 */
export function numberWords({ interval, approximator, unit = '', noun = '' }: Counted) {
  const quantity = quantityOf(interval, { unit, noun, approximator })
  const { lead, number, bounds } = describeQuantity(quantity, spokenLanguage())
  const isBound = quantity.state === 'stated' && ['at_least', 'at_most'].includes(quantity.approximator)
  return { number: [lead, number].filter(Boolean).join(' '), bounds: isBound ? '' : bounds }
}

/** A number and its bounds in one line. */
export function intervalText(interval: Interval): string {
  const { number, bounds } = numberWords({ interval })
  return [number, bounds].filter(Boolean).join(', ')
}
