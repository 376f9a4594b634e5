import Big from 'big.js'

/** A bounded quantity in canonical decimals. Null means "not stated": an unstated bound is neither zero nor exact. */
export type Interval = { lower: string | null; value: string | null; upper: string | null }

/** A quantity known exactly, such as the zero that a sum starts from. */
export function exactly(value: string): Interval {
  return { lower: value, value, upper: value }
}

/** The sum of two quantities. A part that is unstated in either is unstated in the sum, so no sum narrows its bounds. */
export function add(a: Interval, b: Interval): Interval {
  return {
    lower: plus(a.lower, b.lower),
    value: plus(a.value, b.value),
    upper: plus(a.upper, b.upper),
  }
}

/** What is left of `a` after `b`: least when `b` is greatest, so the bounds cross over. May fall below zero. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, signed(b, 'down'))
}

/** The sum of all; exactly zero when there are none. */
export function sum(list: readonly Interval[]): Interval {
  return list.reduce(add, exactly('0'))
}

/** A change as a quantity to add: as it is when it goes up, with signs and bounds turned round when it goes down. */
export function signed(interval: Interval, direction: 'up' | 'down'): Interval {
  if (direction === 'up') return interval
  return { lower: minus(interval.upper), value: minus(interval.value), upper: minus(interval.lower) }
}

/** The same quantity with no stated part below zero, for what is still to come; an unstated part stays unstated. */
export function atLeastZero({ lower, value, upper }: Interval): Interval {
  return { lower: notBelowZero(lower), value: notBelowZero(value), upper: notBelowZero(upper) }
}

/** Where `a` stands towards `b` by the stated bounds alone: certain only when the bounds leave no other reading. */
export function compare(a: Interval, b: Interval): 'certainly-below' | 'maybe' | 'certainly-at-least' {
  if (isBelow(a.upper, b.lower)) return 'certainly-below'
  if (a.lower !== null && b.upper !== null && !isBelow(a.lower, b.upper)) return 'certainly-at-least'
  return 'maybe'
}

/** Whether one number can satisfy both, by the stated bounds alone; bounds that touch share a number. */
export function canBothHold(a: Interval, b: Interval): boolean {
  return !isBelow(a.upper, b.lower) && !isBelow(b.upper, a.lower)
}

/** Whether two quantities state the same parts with the same numbers. */
export function sameInterval(a: Interval, b: Interval): boolean {
  return same(a.lower, b.lower) && same(a.value, b.value) && same(a.upper, b.upper)
}

function plus(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : new Big(a).plus(b).toFixed()
}

function minus(a: string | null): string | null {
  return a === null ? null : new Big(a).times(-1).toFixed()
}

function notBelowZero(a: string | null): string | null {
  return isBelow(a, '0') ? '0' : a
}

function isBelow(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && new Big(a).lt(b)
}

function same(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : new Big(a).eq(b)
}
