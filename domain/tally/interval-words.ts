import type { Approximator, Quantity } from '../claim/content'
import { sameNumber } from '../evidence/quantity'
import { describeQuantity } from '../evidence/quantity-words'
import type { Language } from '../language'
import type { Interval } from './interval'

/** What an interval counts, and the approximator of the one fact that tells it; none for a sum. */
export type Counting = { unit: string; noun: string; approximator?: Approximator | null }

/** An interval as a quantity in a claim's form, so that one place tells both in words. All unstated is `unknown`. */
export function quantityOf(interval: Interval, { unit, noun, approximator }: Counting): Quantity {
  const { lower, value, upper } = interval
  if (lower === null && value === null && upper === null) return { state: 'unknown', noun, words: '' }
  return {
    state: 'stated',
    ...interval,
    unit,
    noun,
    approximator: approximator ?? limitOf(interval),
    words: '',
    formula: '',
  }
}

/** "nearly 400 officers (at most 400, lower bound not stated)"; the bounds are left away when they are the number itself. */
export function intervalWords(interval: Interval, counting: Counting, language: Language = 'en'): string {
  const quantity = quantityOf(interval, counting)
  const { lead, number, noun, bounds } = describeQuantity(quantity, language)
  const told = [lead, number, noun].filter((part) => part !== '').join(' ')
  return bounds === '' || isExact(interval) ? told : `${told} (${bounds})`
}

/** Whether both bounds are stated and leave one number. */
export function isExact({ lower, upper }: Interval): boolean {
  return lower !== null && upper !== null && sameNumber(lower, upper)
}

/** A sum whose number is its only stated bound is told as that bound. */
function limitOf({ lower, value, upper }: Interval): Approximator {
  if (value !== null && upper !== null && lower === null && sameNumber(value, upper)) return 'at_most'
  if (value !== null && lower !== null && upper === null && sameNumber(value, lower)) return 'at_least'
  return 'exactly'
}
