import type { Claim } from '../claim/claim'
import { type Move, stateAfter } from '../claim/lifecycle'
import type { Actor } from './actor'
import { may } from './permissions'

export const BARRIERS = [
  'writers-only',
  'reviewers-only',
  'own-work',
  'unchanged-since-review',
  'wrong-state',
] as const

/** What can stand between a person and a move. */
export type Barrier = (typeof BARRIERS)[number]

/**
 * What stands between `actor` and `move` on `claim`; null when nothing does.
 * The same answer greys out the button and fails the write. No default: a new move without a rule does not compile.
 */
export function barrierTo(move: Move, claim: Claim, actor: Actor): Barrier | null {
  return barrierToPerson(move, claim, actor) ?? (stateAfter(move, claim) ? null : 'wrong-state')
}

function barrierToPerson(move: Move, claim: Claim, actor: Actor): Barrier | null {
  switch (move) {
    case 'edit':
    case 'withdraw':
    case 'revise':
      return may(actor, 'writeClaim') ? null : 'writers-only'
    case 'submit':
      if (!may(actor, 'writeClaim')) return 'writers-only'
      return claim.state === 'draft' && claim.headReviewed ? 'unchanged-since-review' : null
    // What a fact ends by is countersigned: a proposal, or the claim that stands in its place.
    case 'supersede':
    case 'retract':
    case 'remove':
      return may(actor, 'countersign') ? null : 'reviewers-only'
    case 'approve':
    case 'requestChanges':
    case 'reject':
      if (!may(actor, 'countersign')) return 'reviewers-only'
      // Two people: everyone who worded it since it was last published is barred, not only its submitter.
      return claim.wordedBy.includes(actor.id) ? 'own-work' : null
  }
}
