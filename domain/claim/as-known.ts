import { verdictOf } from '../evidence/origin'
import type { FactDocument, FactNotice, Standing } from './fact'

/**
 * A fact as its page told it before an instant (ISO 8601, UTC), with the versions and notices printed by then; null when
 * nothing of it was public yet. What was removed since stays removed: it has no versions to tell.
 */
export function asKnownBefore(fact: FactDocument, instant: string): FactDocument | null {
  return asPrinted(fact, ({ at }) => at < instant)
}

/** A fact as its page told it when version `no` was its newest; null when there never was such a version. */
export function asOfVersion(fact: FactDocument, no: number): FactDocument | null {
  const at = fact.versions.findIndex((version) => version.no === no)
  if (at === -1) return null
  const next = fact.versions[at - 1]
  return asPrinted(fact, ({ edition }) => next === undefined || edition < next.edition)
}

type Printed = { at: string; edition: number }

function asPrinted(fact: FactDocument, isPrinted: (printed: Printed) => boolean): FactDocument | null {
  if (fact.standing === 'removed') return fact
  const versions = fact.versions.filter(isPrinted)
  const notices = fact.notices.filter(isPrinted)
  const [newest] = versions
  if (!newest) return null
  return {
    ...fact,
    verdict: verdictOf(newest.content),
    changedAt: [newest.at, ...notices.map(({ at }) => at)].sort().at(-1) ?? newest.at,
    standing: standingAfter(notices),
    versions,
    notices,
  }
}

const ENDINGS = {
  superseded: 'superseded',
  retracted: 'retracted',
  removed: 'removed',
} as const satisfies Partial<Record<FactNotice['kind'], Standing>>

/** Where a fact stands after these notices, newest first. */
function standingAfter(notices: readonly FactNotice[]): Standing {
  const ending = notices.find(({ kind }) => kind in ENDINGS)
  return ending ? ENDINGS[ending.kind as keyof typeof ENDINGS] : 'current'
}
