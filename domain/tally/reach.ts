import { compare, exactly, type Interval } from './interval'

/**
 * Whether an amount reaches a goal, and by what that is known: by the stated `bounds`, or only by the `value`s
 * as they were told.
 */
export type Reach = { answer: 'yes' | 'no' | 'maybe'; basis: 'bounds' | 'value' | null }

/**
 * Whether `amount` reaches `goal`. Bounds decide when they can. When all of them are stated and still allow both, the
 * answer is `maybe`, since the sources themselves leave it open. Where a bound is not stated, the numbers as told decide:
 * "nearly 400" and 600 more reach 1,000, as the report means it. With no numbers told, `maybe`.
 */
export function reach(amount: Interval, goal: Interval): Reach {
  const byBounds = compare(amount, goal)
  if (byBounds !== 'maybe')
    return { answer: byBounds === 'certainly-at-least' ? 'yes' : 'no', basis: 'bounds' }
  const bounds = [amount.lower, amount.upper, goal.lower, goal.upper]
  if (bounds.every((bound) => bound !== null)) return { answer: 'maybe', basis: 'bounds' }
  if (amount.value === null || goal.value === null) return { answer: 'maybe', basis: null }
  const byValue = compare(exactly(amount.value), exactly(goal.value))
  return { answer: byValue === 'certainly-at-least' ? 'yes' : 'no', basis: 'value' }
}
