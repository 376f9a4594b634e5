import type { Verdict } from '../evidence/origin'
import { CHANGE_KINDS, type ChangeKind, type CitedEvidence, type ClaimContent } from './content'
import type { RemovalReason, RetractionReason } from './proposal'

/** How a person is named in public, after the newsroom's house policy: by name, or by the part they played. */
export type Byline = { name: string | null; part: 'writer' | 'reviewer' }

/** One public version of a fact, as it was countersigned. */
export type FactVersion = {
  no: number
  at: string
  edition: number
  change: { kind: ChangeKind; note: string }
  writers: Byline[]
  reviewer: Byline
  content: PublicContent
}

/** What of a claim's content readers may see: everything but the internal note. */
export type PublicContent = Omit<ClaimContent, 'internalNote'>

/** Where a public fact stands. What is removed keeps its address, its hashes and the reason, and nothing else. */
export const STANDINGS = ['current', 'superseded', 'retracted', 'removed'] as const
export type Standing = (typeof STANDINGS)[number]

/** Every public event: the first version, a change of one, or an act on the fact as it stands. */
export const PUBLIC_EVENTS = [
  ...CHANGE_KINDS,
  'superseded',
  'retracted',
  'removed',
  'checked_again',
  'disputed',
  'dispute_ended',
  'answered',
] as const
export type PublicEvent = (typeof PUBLIC_EVENTS)[number]

/** By what a dispute between two facts ended. */
export const DISPUTE_ENDINGS = ['corrected', 'superseded', 'retracted', 'explained'] as const
export type DisputeEnding = (typeof DISPUTE_ENDINGS)[number]

type Printed = { at: string; edition: number }
type TwoPeople = { proposer: Byline; reviewer: Byline }

/**
 * What became of a fact beside its versions, in the words readers get. Other facts are named by id alone: what they say
 * is looked up when it is shown, so that nothing outlives its removal here.
 */
export type FactNotice = Printed &
  (
    | ({ kind: 'retracted'; reason: RetractionReason; note: string } & TwoPeople)
    | ({ kind: 'removed'; reason: RemovalReason; note: string; hashes: RevisionHash[] } & TwoPeople)
    | { kind: 'superseded'; by: string; note: string }
    | ({
        kind: 'checked_again'
        note: string
        citations: CitedEvidence[]
        nextOn: string | null
      } & TwoPeople)
    | { kind: 'disputed'; disputeId: string; with: string; note: string }
    | { kind: 'dispute_ended'; disputeId: string; with: string; how: DisputeEnding; note: string }
    | ({ kind: 'answered'; question: string; answer: string } & TwoPeople)
  )

/** What is left of a removed version: its number and the SHA-256 (hex) of its canonical bytes. */
export type RevisionHash = { no: number; sha256: string }

/**
 * The finished document of a fact: one read draws its page. Newest version and newest notice first; a removed fact
 * has no versions.
 */
export type FactDocument = {
  id: string
  slug: string
  verdict: Verdict
  firstPublishedAt: string
  changedAt: string
  standing: Standing
  versions: FactVersion[]
  notices: FactNotice[]
}

/** The disputes of a fact that nothing has ended, newest first. */
export function openDisputes({ notices }: Pick<FactDocument, 'notices'>) {
  const ended = new Set(notices.flatMap((n) => (n.kind === 'dispute_ended' ? [n.disputeId] : [])))
  return notices.filter((n) => n.kind === 'disputed').filter(({ disputeId }) => !ended.has(disputeId))
}

/** The day (YYYY-MM-DD) from which a fact wants checking again: its own, or what the last check set. */
export function checkAgainOn({
  versions,
  notices,
}: Pick<FactDocument, 'versions' | 'notices'>): string | null {
  const [newest] = versions
  if (!newest) return null
  const checked = notices.find((n) => n.kind === 'checked_again')
  // A later version sets its own day again.
  return checked && checked.edition > newest.edition ? checked.nextOn : newest.content.checkAgainOn
}

/** Whether a level is past the day it was to be checked again on; `today` is YYYY-MM-DD. */
export function isAgeing(fact: FactDocument, today: string): boolean {
  const due = checkAgainOn(fact)
  const isLevel = fact.versions[0]?.content.measure?.role === 'level'
  return fact.standing === 'current' && isLevel && due !== null && today > due
}
