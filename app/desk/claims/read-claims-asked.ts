import type { ClaimsAsked } from '@/components/desk/claims-filter'
import type { ClaimsFilter, ClaimsOrder } from '@/db/queries/claims-list'
import { CLAIM_STATES } from '@/domain/claim/lifecycle'

type Query = Readonly<Record<string, string | string[] | undefined>>

const NAMES = [
  'words',
  'state',
  'topic',
  'measure',
  'writer',
  'assignee',
  'outlet',
  'report',
  'since',
  'sort',
] as const

/** What the list's address asks for, as typed; what is not there is empty. */
export function readClaimsAsked(query: Query): ClaimsAsked {
  const one = (name: string) => {
    const value = query[name]
    return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, 200) : ''
  }
  return Object.fromEntries(NAMES.map((name) => [name, one(name)])) as ClaimsAsked
}

/** The same as claims are looked up by, for whoever asks. What cannot be read narrows nothing down. */
export function claimsFilterOf(asked: ClaimsAsked, me: string): ClaimsFilter {
  const since = /^\d{4}-\d{2}-\d{2}$/.test(asked.since) ? new Date(`${asked.since}T00:00:00Z`) : undefined
  return {
    state: CLAIM_STATES.find((state) => state === asked.state),
    topicId: asked.topic,
    measureId: asked.measure,
    writerId: asked.writer,
    assigneeId: asked.assignee === 'me' ? me : asked.assignee,
    outletId: asked.outlet,
    reportId: /report_[a-z0-9]{12}/.exec(asked.report)?.[0] ?? asked.report,
    words: asked.words,
    since: since && !Number.isNaN(since.getTime()) ? since : undefined,
  }
}

export const claimsOrderOf = (asked: ClaimsAsked): ClaimsOrder =>
  asked.sort === 'oldest' ? 'oldest' : 'newest'

/** The query of the list's address: what was asked for and nothing empty; `further` is added. */
export function claimsQuery(asked: ClaimsAsked, further: Readonly<Record<string, string>> = {}): string {
  const given = NAMES.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]]))
  return new URLSearchParams([...given, ...Object.entries(further)] as string[][]).toString()
}
