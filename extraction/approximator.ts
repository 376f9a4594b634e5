import type { SuggestedQuantity } from './suggestion'

type Bound = 'at_least' | 'at_most' | 'about'

// What leads a number, nearest to it; the bound that each sets.
const LEADS: readonly [RegExp, Bound][] = [
  [
    /\b(?:more than|(?:just |well |slightly )?over|at least|(?:no|not) (?:fewer|less) than|in excess of|exceeding|above|upwards? of|a minimum of|greater than|(?:just |slightly )?more than)$/iu,
    'at_least',
  ],
  [
    /\b(?:nearly|almost|close to|just under|(?:just )?(?:under|below)|(?:less|fewer) than|up to|as many as|as much as|at most|(?:no|not) more than|a maximum of|maximum of|just short of|approaching)$/iu,
    'at_most',
  ],
  [
    /\b(?:about|around|some|approximately|approx\.?|roughly|an? estimated|estimated|circa|somewhere around|an average of|in the region of|in the order of)$/iu,
    'about',
  ],
]
// Between the lead and its number: "over US$5", "nearly another 400". No article: "under a one-billion loan" bounds nothing.
const FILLER = /(?:\s|\b(?:another|only|just|additional|further)\b|(?:US|AU?|CA?|NZ)?[$€£¥]|\bRs\.?)+$/iu
const TRAILS: readonly [RegExp, Bound][] = [
  [/^\s?(?:\+|plus\b|or more\b|and more\b|or above\b)/iu, 'at_least'],
  [/^\s?(?:or (?:fewer|less)\b)/iu, 'at_most'],
  [/^\s?(?:or so\b|-odd\b|-ish\b)/iu, 'about'],
]

export type Approximated = {
  words: string | null
  bound: Bound | null /** Where its words begin before the number. */
  start: number /** How far its words reach behind it. */
  reach: number
}

/** The approximator beside a number, from the words before it and behind it. */
export function approximatorOf(before: string, after: string): Approximated {
  const near = before.slice(-60)
  const offset = before.length - near.length
  // The filler may hold part of a lead ("an average of" ends in none of it), so the bare end is tried as well.
  for (const stem of [near.trimEnd(), near.replace(FILLER, '')])
    for (const [pattern, bound] of LEADS) {
      const match = pattern.exec(stem)
      if (match)
        return {
          words: match[0].toLowerCase().replace(/^(?:an?) (?=estimated)/, ''),
          bound,
          start: offset + match.index,
          reach: 0,
        }
    }
  for (const [pattern, bound] of TRAILS) {
    const match = pattern.exec(after)
    if (match)
      return { words: match[0].trim().toLowerCase(), bound, start: before.length, reach: match[0].length }
  }
  return { words: null, bound: null, start: before.length, reach: 0 }
}

/** Value and bounds as the approximator's own meaning gives them: "nearly 400" is at most 400, "about" says nothing of either. */
export function bounded(
  value: number,
  bound: Bound | null,
): Pick<SuggestedQuantity, 'value' | 'lower' | 'upper'> {
  return {
    value,
    lower: bound === null || bound === 'at_least' ? value : null,
    upper: bound === null || bound === 'at_most' ? value : null,
  }
}
