import type { Directed } from './changes'
import { type Figure, together } from './figure'
import { add, atLeastZero, type Interval, signed, subtract, sum } from './interval'
import { type Reach, reach } from './reach'

/** `unknown` when there is no target or no level; otherwise as `reach` says it. */
export type Prospect = { answer: Reach['answer'] | 'unknown'; basis: Reach['basis']; factIds: string[] }

/** A number after changes, with the facts of all; an absent change adds none. */
export function moved(number: Figure, { up, down }: Directed<Figure | null>): Figure {
  const figures = [number, up, down && { ...down, interval: signed(down.interval, 'down') }]
  return together(figures.filter((figure) => figure !== null)) ?? number
}

/** What is missing to a target, never below zero. */
export function missingTo(target: Figure, now: Figure): Figure {
  return {
    interval: atLeastZero(subtract(target.interval, now.interval)),
    factIds: [...new Set([...target.factIds, ...now.factIds])],
  }
}

/**
 * Whether what is expected reaches the target. `doubts` are amounts that may raise or lower it: when all that raise, or all
 * that lower, would turn the answer, it is `maybe`.
 */
export function prospectOf(
  expected: Figure | null,
  target: Figure | null,
  doubts: readonly Directed<Interval[]>[],
): Prospect {
  if (!expected || !target) return { answer: 'unknown', basis: null, factIds: [] }
  const raised = add(expected.interval, sum(doubts.flatMap(({ up }) => up)))
  const lowered = subtract(expected.interval, sum(doubts.flatMap(({ down }) => down)))
  const told = reach(expected.interval, target.interval)
  const isSettled = [raised, lowered].every((other) => reach(other, target.interval).answer === told.answer)
  return {
    ...(isSettled ? told : { answer: 'maybe', basis: null }),
    factIds: [...new Set([...target.factIds, ...expected.factIds])],
  }
}
