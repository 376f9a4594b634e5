import { NAME_KINDS } from './card'
import { placeText, type Search } from './search'

/**
 * The path of a search with `changes` made to it: its parts in one order, so that one search has one address. With a `form`
 * that of the same as a file.
 */
export function searchAddress(
  search: Search,
  changes: Partial<Search> = {},
  form: 'json' | 'csv' | null = null,
): string {
  const { words, names, kind, status, from, until, order, after } = { ...search, ...changes }
  const asked: [string, string | null | undefined][] = [
    ['q', words],
    ...NAME_KINDS.map((name): [string, string | undefined] => [name, names[name]]),
    ['kind', kind],
    ['status', status],
    ['from', from],
    ['until', until],
    // What a search begins with needs no word in its address.
    ['order', order === 'newest' && words !== '' ? order : null],
    ['after', after && placeText(after)],
  ]
  const query = new URLSearchParams(
    asked.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
  const path = form ? `/search.${form}` : '/search'
  return query ? `${path}?${query}` : path
}
