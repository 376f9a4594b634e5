import { KINDS } from '@/domain/claim/content'
import { NAME_KINDS } from '@/domain/search/card'
import { ORDERS, placeIn, type Search, STATUSES } from '@/domain/search/search'
import { soughtIn } from '@/domain/search/sought'
import { knownDay } from '../../known-day'

type Query = Record<string, string | string[] | undefined>

/** What of a question could not be taken as it was asked, for the page to say so. */
export type Passed = 'shortened' | 'cut' | 'oddDay' | 'oddChoice'

const LONGEST = 200

/** What an address asks for. What does not fit is passed over and told, never a reason for an error. */
export function readSearch(query: Query): { search: Search; passed: Passed[] } {
  const passed = new Set<Passed>()
  const text = (name: string): string => {
    const given = plain([query[name] ?? ''].flat()[0] ?? '')
    const kept = [...given].slice(0, LONGEST).join('')
    if (kept !== given) passed.add('shortened')
    return kept.trim()
  }
  const choice = <Code extends string>(name: string, codes: readonly Code[]): Code | null => {
    const given = text(name)
    const chosen = codes.find((code) => code === given) ?? null
    if (given !== '' && chosen === null) passed.add('oddChoice')
    return chosen
  }
  const day = (name: string): string | null => {
    const given = text(name)
    // The calendar of the database has no year 0.
    const read = given.startsWith('0000') ? null : (knownDay(given)?.day ?? null)
    if (given !== '' && read === null) passed.add('oddDay')
    return read
  }
  const words = text('q')
  const { terms, cut } = soughtIn(words)
  if (cut) passed.add('cut')
  const [from, until] = [day('from'), day('until')]
  const turned = from !== null && until !== null && from > until
  if (turned) passed.add('oddDay')
  const names = NAME_KINDS.flatMap((kind) => {
    const name = text(kind)
    return name === '' ? [] : [[kind, name] as const]
  })
  const search: Search = {
    words,
    terms,
    names: Object.fromEntries(names),
    kind: choice('kind', KINDS),
    status: choice('status', STATUSES),
    from: turned ? null : from,
    until: turned ? null : until,
    order: choice('order', ORDERS) ?? 'best',
    after: placeIn(text('after')),
  }
  return { search, passed: [...passed] }
}

/** Without what no database stores and no eye sees: control characters, halves of letters, turns of the writing direction. */
const plain = (text: string): string =>
  text.toWellFormed().replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
