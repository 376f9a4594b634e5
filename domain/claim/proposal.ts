import { z } from 'zod'
import type { Actor } from '../policy/actor'
import { may } from '../policy/permissions'
import { err, ok, type Result } from '../result'
import { citedEvidence } from './content'
import { type ClaimState, type Move, stateAfter } from './lifecycle'

/** Why a fact is withdrawn. */
export const RETRACTION_REASONS = [
  'wrong',
  'source_withdrew',
  'misread',
  'fabricated',
  'not_verifiable',
  'out_of_scope',
] as const
export type RetractionReason = (typeof RETRACTION_REASONS)[number]

/** On what ground a fact's content is taken from the public. */
export const REMOVAL_REASONS = ['court_order', 'privacy', 'copyright', 'safety'] as const
export type RemovalReason = (typeof REMOVAL_REASONS)[number]

export const PROPOSAL_KINDS = ['retract', 'remove', 'check_again', 'explain', 'answer'] as const
export type ProposalKind = (typeof PROPOSAL_KINDS)[number]

const words = z
  .string()
  .max(2000)
  .refine((s) => s.isWellFormed() && !s.includes('\0'), { params: { code: 'odd_characters' } })
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What each kind proposes. All words of it but the remark of its review are for readers. */
export const proposalContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('retract'), reason: z.enum(RETRACTION_REASONS), note: words }),
  z.strictObject({ kind: z.literal('remove'), reason: z.enum(REMOVAL_REASONS), note: words }),
  z.strictObject({
    kind: z.literal('check_again'),
    note: words,
    citations: z.array(citedEvidence).min(1).max(10),
    nextOn: day.nullable(),
  }),
  z.strictObject({ kind: z.literal('explain'), disputeId: z.string().max(40), note: words }),
  z.strictObject({
    kind: z.literal('answer'),
    challengeId: z.string().max(40),
    question: words,
    answer: words,
  }),
])
export type ProposalContent = z.infer<typeof proposalContent>

/** The move each kind makes in the life of its claim; null where the fact only gains a notice. */
export const PROPOSED_MOVE = {
  retract: 'retract',
  remove: 'remove',
  check_again: null,
  explain: null,
  answer: null,
} as const satisfies Record<ProposalKind, Move | null>

/** An act on a public fact, awaiting or past its second person. */
export type Proposal = {
  id: string
  claimId: string
  kind: ProposalKind
  /** The public version it speaks of, and the SHA-256 (hex) of its own bytes. */
  publishedNo: number
  sha256: string
  proposedBy: string
  decided: boolean
}

export const PROPOSAL_DECISIONS = ['countersign', 'decline', 'withdraw'] as const
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number]

export type ProposalOrder = { decision: ProposalDecision; sha256: string; remark: string }

export const PROPOSAL_BARRIERS = [
  'writers-only',
  'reviewers-only',
  'own-proposal',
  'others-proposal',
] as const
/** What can stand between a person and deciding on a proposal. */
export type ProposalBarrier = (typeof PROPOSAL_BARRIERS)[number]

export type ProposalRefusal =
  | { kind: 'barred'; barrier: ProposalBarrier }
  | { kind: 'decided' }
  /** The fact has changed, or ended, since this was proposed: it must be proposed anew on what readers see now. */
  | { kind: 'moved-on'; seenNo: number; publicNo: number | null }
  | { kind: 'other-bytes' }
  | { kind: 'remark-missing' }

/** What stands between `actor` and deciding so on `proposal`; null when nothing does. Two people, always. */
export function proposalBarrier(
  decision: ProposalDecision,
  proposal: Pick<Proposal, 'proposedBy'>,
  actor: Actor,
): ProposalBarrier | null {
  const isOwn = proposal.proposedBy === actor.id
  if (decision === 'withdraw') {
    if (!may(actor, 'proposeAct')) return 'writers-only'
    return isOwn ? null : 'others-proposal'
  }
  if (!may(actor, 'countersign')) return 'reviewers-only'
  return isOwn ? 'own-proposal' : null
}

export type DecidedProposal = { decision: ProposalDecision; remark: string; to: ClaimState | null }

/** Judges a decision under the locks of the proposal and its claim; `to` is the claim's state afterwards, when it moves. */
export function decideProposal(
  order: ProposalOrder,
  proposal: Proposal,
  claim: { state: ClaimState; publishedNo: number | null },
  actor: Actor,
): Result<DecidedProposal, ProposalRefusal> {
  const barrier = proposalBarrier(order.decision, proposal, actor)
  if (barrier) return err({ kind: 'barred', barrier })
  if (proposal.decided) return err({ kind: 'decided' })
  if (order.sha256 !== proposal.sha256) return err({ kind: 'other-bytes' })
  const remark = order.remark.trim()
  if (order.decision === 'decline' && remark === '') return err({ kind: 'remark-missing' })
  if (order.decision !== 'countersign') return ok({ decision: order.decision, remark, to: null })
  const to = placeAfter(proposal.kind, claim)
  if (claim.publishedNo !== proposal.publishedNo || to === 'barred')
    return err({ kind: 'moved-on', seenNo: proposal.publishedNo, publicNo: claim.publishedNo })
  return ok({ decision: order.decision, remark, to })
}

/** Whether a fact standing so can be acted on like this at all. */
export function canPropose(
  kind: ProposalKind,
  claim: { state: ClaimState; publishedNo: number | null },
): boolean {
  return placeAfter(kind, claim) !== 'barred'
}

const ENDED: readonly ClaimState[] = ['superseded', 'retracted', 'removed']

function placeAfter(
  kind: ProposalKind,
  claim: { state: ClaimState; publishedNo: number | null },
): ClaimState | null | 'barred' {
  const move = PROPOSED_MOVE[kind]
  if (move) return stateAfter(move, claim) ?? 'barred'
  if (claim.publishedNo === null || claim.state === 'removed') return 'barred'
  // An answer may be owed about what is no longer so; a check or an explanation only about what is.
  return kind !== 'answer' && ENDED.includes(claim.state) ? 'barred' : null
}

/** What a proposal still lacks, by form field; empty when a second person may see it. */
export function proposalProblems(content: ProposalContent): { field: string; kind: ProposalProblem }[] {
  const missing = (field: string, text: string, kind: ProposalProblem) =>
    text.trim() === '' ? [{ field, kind }] : []
  if (content.kind === 'answer')
    return [
      ...missing('question', content.question, 'question-missing'),
      ...missing('answer', content.answer, 'answer-missing'),
    ]
  if (content.kind === 'check_again')
    return content.nextOn === null || isDay(content.nextOn)
      ? []
      : [{ field: 'nextOn', kind: 'next-not-a-day' }]
  return missing('note', content.note, 'note-missing')
}

/** Whether YYYY-MM-DD is a day of the calendar. */
function isDay(written: string): boolean {
  const day = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written)
}

export const PROPOSAL_PROBLEMS = [
  'note-missing',
  'question-missing',
  'answer-missing',
  'next-not-a-day',
] as const
export type ProposalProblem = (typeof PROPOSAL_PROBLEMS)[number]
