import type { Interval } from '@/domain/tally/interval'

/** Where something lies along an axis, in pixels, `from` never after `to`. */
export type Span = { from: number; to: number }

/**
 * Where a bounded number is drawn: at the number as it was told, else at its one bound, else at its lower bound. Null when
 * nothing is stated. A decimal becomes a number only here, for a place in a picture; what is written keeps its digits.
 */
export function drawnAt({ value, lower, upper }: Interval): number | null {
  const told = value ?? lower ?? upper
  return told === null ? null : Number(told)
}

/** Every number that an axis must have room for. */
export function extremesOf(interval: Interval): number[] {
  return [interval.lower, interval.value, interval.upper].flatMap((part) =>
    part === null ? [] : [Number(part)],
  )
}

/** How surely a number is known: what its stated bounds reach over, and on which sides nobody has stated one. */
export function certaintyOf(interval: Interval): { least: number; most: number; open: Open } | null {
  const at = drawnAt(interval)
  if (at === null) return null
  const { lower, upper } = interval
  return {
    least: lower === null ? at : Number(lower),
    most: upper === null ? at : Number(upper),
    open: { below: lower === null, above: upper === null },
  }
}

export type Open = { below: boolean; above: boolean }

/** A place in a picture to a tenth of a pixel: finer is never seen, and makes every page heavier. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10
