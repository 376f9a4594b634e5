import type { Citation, ClaimContent } from '../claim/content'
import { foldName, maybeSameSpeaker } from './speaker-name'

/** The verdict for readers, derived from what was countersigned and never typed in. */
export type Verdict = {
  kind: 'as_said' | 'established' | 'refuted'
  /** Whom it was said by, for `as_said`. */
  speaker: string | null
  /** Independent origins by speaker, wire and owner, and the outlets that carried them. */
  origins: number
  outlets: number
}

/** Why two citations count as one origin, and the name they share. */
export type SharedOrigin = { code: 'same-speaker' | 'same-wire' | 'same-owner' | 'same-outlet'; name: string }

/** One independent origin: `outlets` by name, `reports` by id; `why` is empty when a single report stands behind it. */
export type Origin = { key: string; why: SharedOrigin[]; outlets: string[]; reports: string[] }

/**
 * Groups the supporting citations into independent origins. Citations of one speaker, one wire story, one owner or one
 * outlet are one origin, and so is everything they link together. `saidBy` empty is the outlet's own reporting.
 */
export function originsOf(citations: readonly Citation[]): { origins: Origin[]; outlets: string[] } {
  const supporting = citations.filter((citation) => citation.role === 'supports')
  const groups: Citation[][] = []
  for (const citation of supporting) {
    const linked = groups.filter((group) => group.some((member) => sharedBy(member, citation).length > 0))
    for (const group of linked) groups.splice(groups.indexOf(group), 1)
    groups.push([...linked.flat(), citation])
  }
  return { origins: groups.map(originOf), outlets: distinct(supporting.map(outletName)) }
}

/** Everything that makes two citations one origin. */
function sharedBy(a: Citation, b: Citation): SharedOrigin[] {
  const [outletA, outletB] = [a.report.outlet, b.report.outlet]
  const shared: SharedOrigin[] = []
  if (a.saidBy.trim() !== '' && b.saidBy.trim() !== '' && maybeSameSpeaker(a.saidBy, b.saidBy))
    shared.push({ code: 'same-speaker', name: b.saidBy.trim() })
  const wire = wiresOf(a).find(({ id }) => wiresOf(b).some((other) => other.id === id))
  if (wire && outletA.id !== outletB.id) shared.push({ code: 'same-wire', name: wire.name })
  if (outletA.id === outletB.id) shared.push({ code: 'same-outlet', name: outletA.name })
  else if (outletA.owner.trim() !== '' && foldName(outletA.owner.trim()) === foldName(outletB.owner.trim()))
    shared.push({ code: 'same-owner', name: outletA.owner.trim() })
  return shared
}

/** The wires a report stands for: the one it carries, and its outlet, since whoever carries it repeats it. */
function wiresOf({ report }: Citation): { id: string; name: string }[] {
  return report.carries ? [report.carries, report.outlet] : [report.outlet]
}

function originOf(group: Citation[]): Origin {
  const why = group.flatMap((member, i) => group.slice(0, i).flatMap((earlier) => sharedBy(earlier, member)))
  const reports = distinct(group.map(({ report }) => report.id))
  return {
    key: [...reports].sort()[0] ?? '',
    why: reports.length > 1 ? distinctBy(why, ({ code, name }) => `${code} ${foldName(name)}`) : [],
    outlets: distinct(group.map(outletName)),
    reports,
  }
}

function outletName({ report }: Citation): string {
  return report.outlet.name
}

function distinct(words: string[]): string[] {
  return [...new Set(words)]
}

function distinctBy<T>(list: T[], keyOf: (item: T) => string): T[] {
  return [...new Map(list.map((item) => [keyOf(item), item])).values()]
}

/**
 * What readers may conclude: `said` is as said by the first speaker of the chain, `so` established, `not_so` refuted.
 */
export function verdictOf(content: Pick<ClaimContent, 'vouch' | 'attribution' | 'citations'>): Verdict {
  const { origins, outlets } = originsOf(content.citations)
  const kind = ({ said: 'as_said', so: 'established', not_so: 'refuted' } as const)[content.vouch]
  const speaker = kind === 'as_said' ? (content.attribution?.chain[0]?.name ?? null) : null
  return { kind, speaker, origins: origins.length, outlets: outlets.length }
}
