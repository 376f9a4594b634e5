import type { Actor } from '../policy/actor'
import { type Barrier, barrierTo } from '../policy/claim-policy'
import { err, ok, type Result } from '../result'
import type { Claim } from './claim'
import type { JudgementProblem } from './judgement'
import { type ClaimState, stateAfter } from './lifecycle'
import type { AnswerProblem } from './passage-answer'

export const DECISIONS = ['approve', 'requestChanges', 'reject'] as const

export type Decision = (typeof DECISIONS)[number]

/** What a reviewer posts: a decision on the exact bytes that were on the screen. */
export type ReviewOrder = {
  decision: Decision
  revisionNo: number
  sha256: string
  remark: string
}

export type ReviewRefusal =
  | { kind: 'barred'; barrier: Barrier }
  | { kind: 'stale'; seenNo: number; headNo: number }
  | { kind: 'remark-missing' }
  /** What the passage was found to say does not carry the decision. */
  | { kind: 'answers'; problems: AnswerProblem[] }
  | { kind: 'judgements'; problems: JudgementProblem[] }
  /** A fact that this was to supersede has ended otherwise. */
  | { kind: 'link-gone'; factId: string }

export type Decided = {
  decision: Decision
  revisionNo: number
  sha256: string
  remark: string
  to: ClaimState
}

/**
 * Judges a review against the claim as it stands under the row's lock.
 * A decision on any bytes but the head's is `stale`, whatever the state: the reviewer must see the difference first.
 */
export function decide(order: ReviewOrder, claim: Claim, reviewer: Actor): Result<Decided, ReviewRefusal> {
  const barrier = barrierTo(order.decision, claim, reviewer)
  if (barrier && barrier !== 'wrong-state') return err({ kind: 'barred', barrier })
  if (order.revisionNo !== claim.head.no || order.sha256 !== claim.head.sha256)
    return err({ kind: 'stale', seenNo: order.revisionNo, headNo: claim.head.no })
  const to = stateAfter(order.decision, claim)
  if (!to) return err({ kind: 'barred', barrier: 'wrong-state' })
  if (order.decision !== 'approve' && order.remark.trim() === '') return err({ kind: 'remark-missing' })
  const { decision, revisionNo, sha256 } = order
  return ok({ decision, revisionNo, sha256, remark: order.remark.trim(), to })
}
