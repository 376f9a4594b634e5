import { searchWords } from '../search/words'
import { intervalOf } from '../tally/measured-fact'
import type { ClaimContent } from './content'

/** What a claim is known again by when somebody writes it a second time. */
export type Wording = {
  /** The words of its statement, folded as they are looked for, in their order. */
  words: string[]
  /** Its number with what it counts, "400 officer"; null where it tells no number of anything. */
  told: string | null
}

type Told = Pick<ClaimContent, 'statement' | 'quantity'>

/** The wording of a claim, finished or not. */
export function wordingOf({ statement, quantity }: Told): Wording {
  const noun = searchWords(quantity.noun).join(' ')
  const interval = intervalOf(quantity)
  const number = interval && (interval.value ?? interval.lower ?? interval.upper)
  return { words: searchWords(statement), told: number && noun ? `${number} ${noun}` : null }
}

/** From how much of their words in common two statements are shown as much the same. */
export const MUCH_ALIKE = 0.65

/**
 * How much of their words two statements have in common, in whatever order: 0 for none, 1 for all (the Dice coefficient
 * of the two bags of words; Dice 1945). Two empty ones have nothing in common.
 */
export function alike(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const times = left.get(word) ?? 0
    if (times === 0) continue
    left.set(word, times - 1)
    shared += 1
  }
  return (2 * shared) / (a.length + b.length)
}

/** Why a claim is shown as told already, the strongest reason first. */
export const SAME_REASONS = ['same-words', 'same-number', 'much-alike'] as const
export type SameReason = (typeof SAME_REASONS)[number]

/** A wording with the days that its claim speaks of, YYYY-MM-DD; `latest` is null where they have no end, both when undated. */
export type DatedWording = Wording & { earliest: string | null; latest: string | null }

/**
 * Why `other` is much the same as `own`, or null. The same number of the same thing counts only where both are dated and
 * their days meet: "400 officers" of two years are two facts.
 */
export function sameness(own: DatedWording, other: DatedWording): SameReason | null {
  if (own.words.length > 0 && own.words.join(' ') === other.words.join(' ')) return 'same-words'
  if (own.told !== null && own.told === other.told && meet(own, other)) return 'same-number'
  return alike(own.words, other.words) >= MUCH_ALIKE ? 'much-alike' : null
}

function meet(a: DatedWording, b: DatedWording): boolean {
  if (a.earliest === null || b.earliest === null) return false
  return (a.latest === null || b.earliest <= a.latest) && (b.latest === null || a.earliest <= b.latest)
}
