import type { Card, PlacedWord } from '@/domain/search/card'
import { type Facet, facetLexeme } from '@/domain/search/facet'
import type { SoughtTerm } from '@/domain/search/sought'

// The texts of PostgreSQL's own search types are written here and not by its parser: what a letter is would differ from
// server to server, and what was written under one would not be found under another.

/** The text of a card's tsvector. */
export function vectorText(card: Card): string {
  const words = card.words.map(
    ({ word, position, weight }: PlacedWord) => `${quoted(word)}:${position}${weight}`,
  )
  return [...words, ...facetsOf(card).map((facet) => quoted(facetLexeme(facet)))].join(' ')
}

/** The text of a tsvector of bare words, without their places. */
export const wordsText = (words: readonly string[]): string => [...new Set(words)].map(quoted).join(' ')

/** The text of a tsquery that asks for at least `least` of the words. */
export function someOfText(words: readonly string[], least: number): string {
  const groups = chosen(words, least).map((group) => `(${group.map(quoted).join(' & ')})`)
  return groups.join(' | ')
}

/** All ways to choose `count` of the words. */
function chosen(words: readonly string[], count: number): string[][] {
  if (count <= 0) return [[]]
  return words.flatMap((word, n) => chosen(words.slice(n + 1), count - 1).map((rest) => [word, ...rest]))
}

function facetsOf({ names, marks, kind, reason, drawnFrom }: Card): Facet[] {
  return [
    ...names.map(({ kind: of, key }): Facet => ({ of, key })),
    ...marks.map((key): Facet => ({ of: 'mark', key })),
    ...drawnFrom.map((key): Facet => ({ of: 'drawn', key })),
    ...(kind ? [{ of: 'kind', key: kind } as const] : []),
    ...(reason ? [{ of: 'reason', key: reason } as const] : []),
  ]
}

/** The text of a tsquery that asks for all terms and, of each group of facets, for any. */
export function queryText(terms: readonly SoughtTerm[], facets: readonly (readonly Facet[])[] = []): string {
  const words = terms.map(
    ({ words, beginning }) => `(${words.map(quoted).join(' <-> ')}${beginning ? ':*' : ''})`,
  )
  const groups = facets.map((any) => `(${any.map((facet) => quoted(facetLexeme(facet))).join(' | ')})`)
  return [...words, ...groups].join(' & ')
}

/** The text of a daterange of days YYYY-MM-DD, both included; no end is open. */
export const daysText = (earliest: string, latest: string | null): string => `[${earliest},${latest ?? ''}]`

const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '$&$&')}'`
