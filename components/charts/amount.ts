import { describeQuantity } from '@/domain/evidence/quantity-words'
import type { Language } from '@/domain/language'
import type { Interval } from '@/domain/tally/interval'
import { type Counting, isExact, quantityOf } from '@/domain/tally/interval-words'

// These only say that heads are counted, which the title of the measure says already.
const PLAIN_UNITS = new Set(['', 'person', 'persons', 'people', 'item', 'items'])

/** A number with the word it was told with before it, and what is known of its bounds where the number does not say it. */
export function amountParts(
  interval: Interval,
  { unit = '', approximator }: Partial<Counting>,
  language: Language,
) {
  const shown = PLAIN_UNITS.has(unit.toLowerCase()) ? '' : unit
  const { lead, number, bounds } = describeQuantity(
    quantityOf(interval, { unit: shown, noun: '', approximator }),
    language,
  )
  const { lower, value, upper } = interval
  // A range and a number that is its own one bound have told them already.
  const isTold = isExact(interval) || (value === null && (lower !== null || upper !== null))
  return { lead, number, bounds: isTold ? '' : bounds }
}
