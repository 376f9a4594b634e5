import type { HistoryAsked } from '@/components/desk/history-filter'
import type { HistoryFilter } from '@/db/queries/history'

type Query = Readonly<Record<string, string | string[] | undefined>>

const NAMES = ['person', 'act', 'topic', 'measure', 'claim', 'report', 'from', 'to', 'public'] as const

/** What an address asks for, as typed; what is not there is empty. */
export function readAsked(query: Query): HistoryAsked {
  const one = (name: string) => {
    const value = query[name]
    return typeof value === 'string' ? value.trim().slice(0, 500) : ''
  }
  return Object.fromEntries(NAMES.map((name) => [name, one(name)])) as HistoryAsked
}

/** The same as the history is looked up by. What cannot be read narrows nothing down but what it names: to nothing. */
export function filterOf(asked: HistoryAsked): HistoryFilter {
  const day = (typed: string, later = 0) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? Date.parse(`${typed}T00:00:00Z`) : Number.NaN
    const read = new Date(at + later)
    // The database reads no year of five digits; nothing is as late as that.
    return Number.isNaN(at) || read.getUTCFullYear() > 9999 ? undefined : read
  }
  return {
    personId: asked.person,
    act: asked.act,
    topicId: asked.topic,
    measureId: asked.measure,
    claimId: idIn(asked.claim, 'claim'),
    reportId: idIn(asked.report, 'report'),
    from: day(asked.from),
    // To the end of that day.
    until: day(asked.to, 86_400_000),
    publicOnly: asked.public === '1',
  }
}

/** The id in an address of the desk or the reading room, or the id itself; a fact's address ends with a part of it. */
function idIn(typed: string, kind: 'claim' | 'report'): string {
  if (typed === '') return ''
  const path = typed.split(/[?#]/, 1)[0] ?? ''
  const whole = new RegExp(`${kind}_[a-z0-9]{12}`).exec(path)?.[0]
  const part = /([a-z0-9]{12})\/?$/.exec(path)?.[1]
  return whole ?? (part ? `${kind}_${part}` : typed)
}

/** The address of the next page: what was asked for, before that line. */
export function addressBefore(asked: HistoryAsked, id: number): string {
  const given = NAMES.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]]))
  return `/desk/history?${new URLSearchParams([...given, ['before', String(id)]] as string[][])}`
}
