import type { FeedFact } from '@/db/queries/reading-room/feeds'
import type { House } from '@/db/queries/reading-room/house'
import type { FactDocument, FactNotice } from '@/domain/claim/fact'
import { verdictOf } from '@/domain/evidence/origin'
import { canonicalClaim } from './canonical-claim'

export const ORIGIN = 'https://facts.example.org'

export const HOUSE: House = {
  name: 'The Example Ledger',
  example: false,
  edition: 12,
  changedAt: new Date('2024-10-03T10:00:00.000Z'),
}

const BYLINES = {
  writers: [{ name: null, part: 'writer' as const }],
  reviewer: { name: null, part: 'reviewer' as const },
}

/** A public fact with one version, of 24 September 2024; each test changes what it is about. */
export function factDocument(
  content: Parameters<typeof canonicalClaim>[0] = {},
  changes: Partial<FactDocument> = {},
): FactDocument {
  const { internalNote: _, ...told } = canonicalClaim(content)
  const at = '2024-09-24T09:14:00.000Z'
  return {
    id: 'claim_k3f9x2q7w8hm',
    slug: 'nearly-400-officers-k3f9x2q7w8hm',
    verdict: verdictOf(told),
    firstPublishedAt: at,
    changedAt: at,
    standing: 'current',
    versions: [{ no: 1, at, edition: 3, change: { kind: 'first', note: '' }, ...BYLINES, content: told }],
    notices: [],
    ...changes,
  }
}

/** The same as a feed is given it. */
export function feedFact(fact: FactDocument = factDocument(), disputed = false): FeedFact {
  const { id, slug, verdict, firstPublishedAt, changedAt, standing, versions, notices } = fact
  const [version = null] = versions
  const ended = notices.find(({ kind }) => kind === standing) ?? null
  return { id, slug, verdict, firstPublishedAt, changedAt, standing, disputed, version, ended }
}

const TWO = { proposer: { name: null, part: 'writer' as const }, reviewer: BYLINES.reviewer }

export const RETRACTED: FactNotice = {
  kind: 'retracted',
  reason: 'wrong',
  note: 'It was never counted.',
  at: '2024-10-03T10:00:00.000Z',
  edition: 12,
  ...TWO,
}

export const REMOVED: FactNotice = {
  kind: 'removed',
  reason: 'privacy',
  note: 'It named somebody who must not be named.',
  at: '2024-10-03T10:00:00.000Z',
  edition: 12,
  hashes: [{ no: 1, sha256: 'c'.repeat(64) }],
  ...TWO,
}

/** The fact withdrawn on 3 October 2024. */
export const retracted = (fact = factDocument()): FactDocument => ({
  ...fact,
  standing: 'retracted',
  changedAt: RETRACTED.at,
  notices: [RETRACTED, ...fact.notices],
})

/** What is left of it once its content was removed. */
export const removed = (fact = factDocument()): FactDocument => ({
  ...fact,
  slug: 'k3f9x2q7w8hm',
  verdict: { kind: 'as_said', speaker: null, origins: 0, outlets: 0 },
  standing: 'removed',
  changedAt: REMOVED.at,
  versions: [],
  notices: [REMOVED],
})

/** A second version that corrects the first, of 1 October 2024. */
export function corrected(fact = factDocument(), note = 'The first count was wrong.'): FactDocument {
  const [first] = fact.versions
  if (!first) throw new Error('There is nothing to correct.')
  const at = '2024-10-01T08:00:00.000Z'
  const second = { ...first, no: 2, at, edition: 9, change: { kind: 'correction' as const, note } }
  return { ...fact, changedAt: at, versions: [second, ...fact.versions] }
}
