import type { ChallengeReason, ChallengeState, ClosingReason } from '@/domain/claim/challenge'
import type {
  Approximator,
  AttributionMode,
  CitationRole,
  Direction,
  Kind,
  LinkKind,
  MeasureRole,
  Vouch,
} from '@/domain/claim/content'
import type { Decision } from '@/domain/claim/decide'
import type { ReadField } from '@/domain/claim/field-text'
import type { JudgementVerdict } from '@/domain/claim/judgement'
import type { ClaimState } from '@/domain/claim/lifecycle'
import type { Answer } from '@/domain/claim/passage-answer'
import type {
  ProposalBarrier,
  ProposalDecision,
  ProposalKind,
  ProposalProblem,
  RemovalReason,
  RetractionReason,
} from '@/domain/claim/proposal'
import type { Role } from '@/domain/policy/actor'
import type { Barrier } from '@/domain/policy/claim-policy'
import type { Difference } from '@/domain/tally/conflict'
import codes from './messages/en/codes.json' with { type: 'json' }
import type { StatusName } from './ui/status-mark'

// The words the desk reads for the codes of the domain. One table each: a new code without a word does not compile.
// What readers see too stands with the other languages, and here in English.

export const STATUS: Record<StatusName, string> = codes.status

export const KIND: Record<Kind, string> = codes.kind

export const VOUCH: Record<Vouch, string> = codes.vouch

export const APPROXIMATOR: Record<Approximator, string> = {
  exactly: 'exactly',
  about: 'about',
  nearly: 'nearly',
  at_least: 'at least',
  more_than: 'more than',
  at_most: 'at most',
  fewer_than: 'fewer than',
  between: 'between',
}

export const UNCOUNTED_STATE: Record<'not_stated' | 'unknown' | 'none', string> = {
  not_stated: 'No number is stated',
  unknown: 'The number is said to be unknown',
  none: 'None',
}

export const MODE: Record<AttributionMode, string> = codes.mode

export const CITATION_ROLE: Record<CitationRole, string> = codes.citationRole

export const MEASURE_ROLE: Record<MeasureRole, string> = codes.measureRole

export const DIRECTION: Record<Direction, string> = codes.direction

/** What a claim does to an older fact. */
export const LINK_KIND: Record<LinkKind, string> = codes.linkKind

export const JUDGEMENT: Record<JudgementVerdict, string> = {
  contradicts: 'contradicts',
  corroborates: 'corroborates',
  repeats: 'repeats',
  unrelated: 'is unrelated to',
}

/** What two claims of one measure can differ in. */
export const DIFFERENCE: Record<Difference, string> = {
  measure: 'measure',
  role: 'role',
  unit: 'unit',
  noun: 'noun',
  number: 'number',
  vouch: 'what we vouch',
  date: 'date',
  speaker: 'speaker',
}

export const ENTITY: Record<'country' | 'organisation' | 'person' | 'place' | 'group', string> = codes.entity

export const RELIABILITY: Record<'A' | 'B' | 'C' | 'D' | 'E' | 'F', string> = codes.reliability

export const CREDIBILITY: Record<'1' | '2' | '3' | '4' | '5' | '6', string> = codes.credibility

export const STATE: Record<ClaimState, string> = {
  draft: 'Draft',
  submitted: 'In review',
  published: 'Published',
  rejected: 'Rejected',
  superseded: 'Superseded',
  retracted: 'Retracted',
  removed: 'Removed',
}

export const DECISION: Record<Decision, string> = {
  approve: 'Countersigned',
  requestChanges: 'Changes requested',
  reject: 'Rejected',
}

/** Whether the passage says what a field holds. */
export const ANSWER: Record<Answer, string> = { yes: 'Yes', no: 'No', cannot_tell: 'Cannot tell' }

export const ROLE: Record<Role, string> = { editor: 'Editor', reviewer: 'Reviewer', admin: 'Administrator' }

/** Why a move is barred, and what would help. */
export const BARRIER: Record<Barrier, string> = {
  'writers-only': 'Only editors and reviewers may do this. Ask an administrator for the role.',
  'reviewers-only': 'Only reviewers may do this. Ask an administrator for the role.',
  'own-work': 'You worded a revision of this claim, so somebody else must review it.',
  'unchanged-since-review': 'This revision was sent back. Change it before you send it again.',
  'wrong-state': 'The claim has moved on since this page was drawn. Look at where it stands now.',
}

/** The fields of a claim, as people call them. */
export const FIELD: Record<ReadField, string> = {
  statement: 'Statement',
  vouch: 'We vouch',
  kind: 'Kind',
  subject: 'Subject',
  object: 'Object',
  quantity: 'Quantity',
  time: 'As of',
  due: 'Due',
  place: 'Place',
  attribution: 'Said by',
  citations: 'Passages',
  topic: 'Topic',
  measure: 'Measure',
  links: 'Links to other facts',
  reliability: 'Reliability',
  credibility: 'Credibility',
  publicNote: 'Public note',
  internalNote: 'Internal note',
  change: 'Change',
  checkAgainOn: 'Check again on',
}

/** What is proposed about a fact, as a heading and in a list. */
export const PROPOSAL: Record<ProposalKind, string> = {
  retract: 'Retract it',
  remove: 'Remove it for a legal reason',
  check_again: 'Check it again',
  explain: 'Explain a dispute',
  answer: 'Answer a challenge',
}

export const PROPOSAL_DECISION: Record<ProposalDecision, string> = {
  countersign: 'Countersigned',
  decline: 'Declined',
  withdraw: 'Withdrawn',
}

/** Why somebody cannot decide on a proposal, and what would help. */
export const PROPOSAL_BARRIER: Record<ProposalBarrier, string> = {
  'writers-only': 'Only editors and reviewers may do this. Ask an administrator for the role.',
  'reviewers-only': 'Only reviewers may do this. Ask an administrator for the role.',
  'own-proposal': 'You proposed this, so somebody else must decide on it. You can withdraw it.',
  'others-proposal': 'Only who proposed this can withdraw it. A reviewer can decline it.',
}

/** What a proposal still lacks, at its field. */
export const PROPOSAL_PROBLEM: Record<ProposalProblem | 'passage-missing', string> = {
  'note-missing': 'Tell readers in the note: every such act needs one.',
  'question-missing': 'Write the question in our words.',
  'answer-missing': 'Write the answer that readers get.',
  'next-not-a-day': 'Write a day of the calendar such as 2025-03-01, or leave it empty.',
  'passage-missing': 'Cite at least one passage that the check rests on.',
}

/** Why a fact was retracted, for readers. */
export const RETRACTION: Record<RetractionReason, string> = codes.retraction

/** On what ground a fact's content was removed, for readers. */
export const REMOVAL: Record<RemovalReason, string> = codes.removal

/** What a reader says is wrong. */
export const CHALLENGE: Record<ChallengeReason, string> = codes.challenge

export const CHALLENGE_STATE: Record<ChallengeState, string> = codes.challengeState

/** Why a challenge was closed without a public answer, as its reader is told. */
export const CLOSING: Record<ClosingReason, string> = codes.closing
