import type { Around } from '@/components/reading/fact-page'
import type { OtherFact } from '@/db/queries/reading-room/fact-page'
import type { ClaimContent } from '@/domain/claim/content'
import type { FactDocument, FactNotice, FactVersion } from '@/domain/claim/fact'
import { verdictOf } from '@/domain/evidence/origin'
import { canonicalClaim, NEARLY_400 } from './canonical-claim'

/** When an edition was printed. */
export const at = (edition: number) => new Date(Date.UTC(2024, 8, 24 + edition)).toISOString()
export const people = {
  proposer: { name: 'Edda Example', part: 'writer' as const },
  reviewer: { name: null, part: 'reviewer' as const },
}

/** A public version of the canonical claim, first or corrected. */
export function version(no: number, changes: Partial<ClaimContent> = {}, note = ''): FactVersion {
  const { internalNote: _, ...content } = canonicalClaim(changes)
  const change = { kind: no === 1 ? ('first' as const) : ('correction' as const), note }
  return {
    no,
    at: at(no),
    edition: no,
    change,
    writers: [{ name: null, part: 'writer' }],
    reviewer: { name: null, part: 'reviewer' },
    content,
  }
}

type Unprinted<Notice> = Notice extends FactNotice ? Omit<Notice, 'at' | 'edition'> : never
export const notice = (edition: number, told: Unprinted<FactNotice>) =>
  ({ ...told, at: at(edition), edition }) as FactNotice

/** The canonical fact, current; each test changes what it is about. */
export function fact(changes: Partial<FactDocument> = {}): FactDocument {
  const versions = changes.versions ?? [version(1)]
  return {
    id: 'claim_22222222222',
    slug: 'nearly-400-22222222222',
    verdict: verdictOf(versions[0]?.content ?? canonicalClaim()),
    firstPublishedAt: at(1),
    changedAt: at(1),
    standing: 'current',
    notices: [],
    ...changes,
    versions,
  }
}

/** Another fact, that counts 380. */
export const OTHER: OtherFact = {
  id: 'claim_other',
  slug: 'only-380-other',
  statement: 'Only 380 officers were there.',
  standing: 'current',
  quantity: { ...NEARLY_400, value: '380', upper: '380', approximator: 'exactly' },
  edtf: '2024-09-21',
}
export const AROUND: Around = { others: { claim_other: OTHER }, linkedBy: [], promise: null }
