import Big from 'big.js'
import type { Approximator, CountedQuantity } from '../claim/content'
import { canonicalNumeral } from './number-token'

const PLAIN = /^([-\u2212]?)(\d{1,18}(?:\.\d{1,9})?)$/
const GROUPED =
  /^([-\u2212]?)(\d{1,3}(?:([, \u00a0\u2009\u202f'\u2019])\d{3})(?:\3\d{3}){0,4}(?:\.\d{1,9})?)$/

/**
 * Reads a typed number ("1,000", " 400 ", "1 000", "1.5") into a canonical decimal string ("1000").
 * Null when it is not one number of at most 18 digits and 9 decimals. A comma groups thousands, it never starts decimals.
 */
export function readDecimal(typed: string): string | null {
  const match = PLAIN.exec(typed.trim()) ?? GROUPED.exec(typed.trim())
  if (!match) return null
  const [, sign = '', digits = ''] = match
  const value = canonicalNumeral(digits)
  return sign !== '' && value !== '0' ? `-${value}` : value
}

export type BoundsProblem = 'lower-above-value' | 'value-above-upper' | 'lower-above-upper'

type Bounded = { value: string | null; lower: string | null; upper: string | null }

/** Rule 6: lower ≤ value ≤ upper, as far as each is stated. Canonical decimals in; null when they stand in order. */
export function boundsProblem({ value, lower, upper }: Bounded): BoundsProblem | null {
  if (isAbove(lower, value)) return 'lower-above-value'
  if (isAbove(value, upper)) return 'value-above-upper'
  return isAbove(lower, upper) ? 'lower-above-upper' : null
}

function isAbove(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && new Big(a).gt(b)
}

/** Whether two canonical decimals are the same number. */
export function sameNumber(a: string, b: string): boolean {
  return new Big(a).eq(b)
}

/**
 * The bounds an approximator's own meaning gives ("nearly 400" is at most 400). Only a suggestion to the editor:
 * "more than" and "fewer than" are kept as their nearest closed bound, "about" and "between" imply none.
 */
export function impliedBounds(
  approximator: Approximator,
  value: string,
): { lower: string | null; upper: string | null } {
  switch (approximator) {
    case 'exactly':
      return { lower: value, upper: value }
    case 'nearly':
    case 'at_most':
    case 'fewer_than':
      return { lower: null, upper: value }
    case 'at_least':
    case 'more_than':
      return { lower: value, upper: null }
    case 'about':
    case 'between':
      return { lower: null, upper: null }
  }
}

/** Whether a quantity says anything countable: a value or a bound. */
export function hasNumber(quantity: CountedQuantity): boolean {
  return [quantity.value, quantity.lower, quantity.upper].some((number) => number !== null)
}
