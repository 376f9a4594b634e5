import type { Citation } from '../claim/content'
import { type Origin, originsOf } from './origin'

/**
 * Whether what two claims rest on is independent: `shared` are the origins that stand behind both, each with why its
 * reports count as one; none when they are independent. Only supporting citations count, and one side without any
 * is independent of nothing.
 */
export type Independence = { independent: boolean; own: Origin[]; other: Origin[]; shared: Origin[] }

/** How the origins behind two claims stand to each other. */
export function independenceOf(a: readonly Citation[], b: readonly Citation[]): Independence {
  const [own, other] = [originsOf(a).origins, originsOf(b).origins]
  const rests = (origins: Origin[], { reports }: Origin) =>
    origins.some((origin) => origin.reports.some((id) => reports.includes(id)))
  const shared = originsOf([...a, ...b]).origins.filter(
    (origin) => rests(own, origin) && rests(other, origin),
  )
  return { independent: own.length > 0 && other.length > 0 && shared.length === 0, own, other, shared }
}

/** What one more citation does to the origins of a claim: `joined` is the origin it belongs to, null when it supports nothing. */
export type OriginGain = { before: number; after: number; joined: Origin | null }

/** The origins of a claim before and after a citation is added. A passage can also link two origins into one. */
export function originGain(before: readonly Citation[], added: Citation): OriginGain {
  const after = originsOf([...before, added]).origins
  const joined = after.find(({ reports }) => reports.includes(added.report.id))
  return {
    before: originsOf(before).origins.length,
    after: after.length,
    joined: added.role === 'supports' ? (joined ?? null) : null,
  }
}
