import { type Interval, sum } from './interval'
import type { MeasuredFact } from './measured-fact'
import { overlap, type Period } from './period'
import { comparePublished } from './standing'

/** A number and the facts it comes from, oldest first. */
export type Figure = { interval: Interval; factIds: string[] }

/** One amount of a sum, with the fact that tells it and the days it is about. */
export type Part = { fact: MeasuredFact; amount: Interval; period: Period }

/** The sum of the parts with the facts they come from; null when there are none, which is not a counted zero. */
export function figureOf(parts: readonly Part[]): Figure | null {
  if (parts.length === 0) return null
  return {
    interval: sum(parts.map(({ amount }) => amount)),
    factIds: parts.map(({ fact }) => fact.factId),
  }
}

/**
 * Parts the parts into those that may be summed, whose periods share no day, in the order given, and those whose days
 * overlap one of these. Of two that overlap the one published later stays, as the newer knowledge.
 */
export function apart<P extends Part>(parts: readonly P[]): { summed: P[]; overlapping: P[] } {
  const newestFirst = [...parts].sort((a, b) => comparePublished(b.fact, a.fact))
  const kept: P[] = []
  const overlapping = new Set<P>()
  for (const part of newestFirst) {
    const at = placeIn(kept, part.period)
    const neighbours = [kept[at - 1], kept[at]]
    if (neighbours.some((other) => other && overlap(other.period, part.period))) overlapping.add(part)
    else kept.splice(at, 0, part)
  }
  return {
    summed: parts.filter((part) => !overlapping.has(part)),
    overlapping: parts.filter((part) => overlapping.has(part)),
  }
}

// What is kept shares no day and stands in order, so only the neighbours can overlap: ten thousand facts stay quick.
function placeIn(kept: readonly Part[], { earliest }: Period): number {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((kept[middle]?.period.earliest ?? '') < earliest) low = middle + 1
    else high = middle
  }
  return low
}

/** The sum of figures with all their facts, each once; null when there are none. */
export function together(figures: readonly Figure[]): Figure | null {
  if (figures.length === 0) return null
  return {
    interval: sum(figures.map(({ interval }) => interval)),
    factIds: [...new Set(figures.flatMap(({ factIds }) => factIds))],
  }
}
