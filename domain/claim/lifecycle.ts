export const CLAIM_STATES = [
  'draft',
  'submitted',
  'published',
  'rejected',
  'superseded',
  'retracted',
  'removed',
] as const

export type ClaimState = (typeof CLAIM_STATES)[number]

export const MOVES = [
  'edit',
  'submit',
  'withdraw',
  'requestChanges',
  'reject',
  'approve',
  'revise',
  'supersede',
  'retract',
  'remove',
] as const

export type Move = (typeof MOVES)[number]

type Step = {
  from: readonly ClaimState[]
  to: ClaimState
  /** Where it leads instead when an earlier revision is public: turning down a revision never unpublishes. */
  toWhenPublic?: ClaimState
  /** A move on what readers see, whatever is being written beside it. */
  onlyWhenPublic?: true
}

/** A claim's whole life. No other file may pair a move with a target state. */
export const LIFECYCLE: Readonly<Record<Move, Step>> = {
  // Editing what is in review takes it back: a reviewer must never countersign a moving text.
  edit: { from: ['draft', 'submitted'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  withdraw: { from: ['submitted'], to: 'draft' },
  requestChanges: { from: ['submitted'], to: 'draft' },
  reject: { from: ['submitted'], to: 'rejected', toWhenPublic: 'published' },
  approve: { from: ['submitted'], to: 'published' },
  // The published revision stays public while the new one is written beside it.
  revise: { from: ['published'], to: 'draft' },
  // A fact that ends takes the revision being written beside it along: nothing about it is countersigned any more.
  supersede: { from: ['published', 'draft', 'submitted'], to: 'superseded', onlyWhenPublic: true },
  retract: { from: ['published', 'draft', 'submitted', 'superseded'], to: 'retracted', onlyWhenPublic: true },
  remove: {
    from: ['published', 'draft', 'submitted', 'superseded', 'retracted'],
    to: 'removed',
    onlyWhenPublic: true,
  },
}

/** The state `move` leads to, or null when a claim standing like this cannot make it. */
export function stateAfter(
  move: Move,
  claim: { state: ClaimState; publishedNo: number | null },
): ClaimState | null {
  const step = LIFECYCLE[move]
  if (!step.from.includes(claim.state)) return null
  if (step.onlyWhenPublic && claim.publishedNo === null) return null
  return (claim.publishedNo !== null && step.toWhenPublic) || step.to
}
