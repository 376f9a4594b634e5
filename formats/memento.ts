import type { FactDocument } from '@/domain/claim/fact'

/** The moments a fact's page changed, told to the second: `stamp` is YYYYMMDDhhmmss in UTC, as in its memento's address. */
export type Memento = { stamp: string; at: string }

const SECOND = 1000

/**
 * What a fact's page was at each moment it changed, oldest first (RFC 7089). Changes within one second are one. What was
 * removed has none: nothing of it may be told, of any moment.
 */
export function mementosOf({ standing, versions, notices }: FactDocument): Memento[] {
  if (standing === 'removed') return []
  const stamps = [...versions, ...notices].map(({ at }) => stampOf(new Date(at)))
  return [...new Set(stamps)].sort().map((stamp) => ({ stamp, at: isoOf(stamp) }))
}

/** The memento that held at a moment (a stamp): the newest that is not younger; null before the first. */
export const mementoAt = (fact: FactDocument, stamp: string): Memento | null =>
  mementosOf(fact).findLast((memento) => memento.stamp <= stamp) ?? null

/** The end of a stamp's second, ISO 8601: what was printed before it is what the memento tells. */
export const endOfSecond = (stamp: string): string =>
  new Date(Date.parse(isoOf(stamp)) + SECOND).toISOString()

export const stampOf = (moment: Date): string => moment.toISOString().slice(0, 19).replace(/\D/g, '')

function isoOf(stamp: string): string {
  const [year, month, day, hour, minute, second] = stamp.match(/^\d{4}|\d{2}/g) ?? []
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

/** Reads the last part of an address, which names a fact, and a moment when it ends in `@` and a stamp. */
export function readMementoName(name: string): { slug: string; stamp: string | null } {
  const [, slug, stamp] = /^(.+)(?:@|%40)(\d{14})$/.exec(name) ?? []
  return slug !== undefined && stamp !== undefined && isMoment(stamp)
    ? { slug, stamp }
    : { slug: name, stamp: null }
}

/** Whether a stamp names a second that there is. */
function isMoment(stamp: string): boolean {
  const moment = new Date(isoOf(stamp))
  return !Number.isNaN(moment.getTime()) && stampOf(moment) === stamp
}

/** Reads `Accept-Datetime`, an RFC 1123 date in GMT; null when it is none. */
export function readAcceptDatetime(header: string): Date | null {
  const shape = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/
  const moment = shape.test(header) ? new Date(header) : null
  return moment && moment.toUTCString() === header ? moment : null
}
