import { searchWords } from './words'

/** Words that must stand next to each other in this order; the last may be only the beginning of one. */
export type SoughtTerm = { words: string[]; beginning: boolean }

export type Sought = {
  terms: SoughtTerm[]
  /** Whether there were more words than are looked for. */
  cut: boolean
}

/** As many words as one search looks for. */
export const MOST_WORDS = 12
// The beginning of a word has to tell something, or half the ledger is looked through.
const SHORTEST_BEGINNING = 3

const QUOTED_OR_BARE = /["“”«»]([^"“”«»]*)["“”«»]|[^\s"“”«»]+/gu

/**
 * What a reader looks for: all words, in any order; those in quotation marks, or joined by a hyphen or an apostrophe, side by
 * side; `deploy*` for every word that begins so. Whatever else is typed parts words.
 */
export function soughtIn(text: string): Sought {
  const all = [...text.matchAll(QUOTED_OR_BARE)].flatMap((match) => termOf(match[1] ?? match[0]))
  const terms = [...new Map(all.map((term) => [JSON.stringify(term), term])).values()]
  const kept: SoughtTerm[] = []
  let count = 0
  for (const term of terms) {
    count += term.words.length
    if (count > MOST_WORDS) return { terms: kept, cut: true }
    kept.push(term)
  }
  return { terms: kept, cut: false }
}

function termOf(text: string): SoughtTerm[] {
  const words = searchWords(text)
  const last = words.at(-1)
  if (last === undefined) return []
  return [{ words, beginning: text.endsWith('*') && [...last].length >= SHORTEST_BEGINNING }]
}
