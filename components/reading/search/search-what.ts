import { words } from '@/components/language'
import type { FoundNames } from '@/db/queries/reading-room/names'
import { type CardName, NAME_KINDS, type NameKind } from '@/domain/search/card'
import type { Search } from '@/domain/search/search'

/** One thing that is asked for, in words, and the search without it. */
export type AskedPart = { key: string; words: string; without: Partial<Search> }

/** What a name that is asked for is called here; as it was typed when nothing is. */
export const calledHere = (names: FoundNames, kind: NameKind, typed: string): string =>
  ((names[kind] ?? []) as CardName[])[0]?.name ?? typed

/** Everything that is asked for, each part in words. */
export function askedParts(search: Search, called: FoundNames): AskedPart[] {
  const say = words('search')
  const parts: AskedPart[] = []
  const { words: typed, names, kind, status, from, until } = search
  if (typed)
    parts.push({ key: 'q', words: say('quoted', { words: typed }), without: { words: '', terms: [] } })
  for (const each of NAME_KINDS) {
    const name = names[each]
    if (name === undefined) continue
    const { [each]: _, ...others } = names
    const told = say('named', { label: say(`names.${each}`), name: calledHere(called, each, name) })
    parts.push({ key: each, words: told, without: { names: others } })
  }
  if (kind) parts.push({ key: 'kind', words: say(`kinds.${kind}`), without: { kind: null } })
  if (status) parts.push({ key: 'status', words: say(`statuses.${status}`), without: { status: null } })
  if (from) parts.push({ key: 'from', words: say('fromDay', { day: from }), without: { from: null } })
  if (until) parts.push({ key: 'until', words: say('untilDay', { day: until }), without: { until: null } })
  return parts
}

/** All of it in one line, for a title; empty when nothing is asked for. */
export const searchWhat = (search: Search, called: FoundNames): string =>
  askedParts(search, called)
    .map((part) => part.words)
    .join(', ')
