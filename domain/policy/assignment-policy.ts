import type { Claim } from '../claim/claim'
import type { Actor } from './actor'
import { barrierTo } from './claim-policy'
import { may } from './permissions'

/** What can stand between a person and giving a review to somebody. */
export type AssignmentBarrier =
  | 'writers-only'
  | 'wrong-state'
  | 'not-a-reviewer'
  | 'worded-it'
  | 'due-odd'
  | 'due-past'

export type Assignment = { assignee: (Actor & { active: boolean }) | null; due: string | null }

/**
 * What stands between `actor` and this assignment; null when nothing does. Whoever writes or reviews may hand work out:
 * it obliges nobody. Nobody gets what they could not decide on, by the very rule that bars them from deciding.
 */
export function barrierToAssignment(
  claim: Claim,
  actor: Actor,
  { assignee, due }: Assignment,
  today: string,
): AssignmentBarrier | null {
  if (!may(actor, 'writeClaim')) return 'writers-only'
  if (claim.state !== 'submitted') return 'wrong-state'
  if (assignee) {
    const barrier = assignee.active ? barrierTo('approve', claim, assignee) : 'reviewers-only'
    if (barrier === 'own-work') return 'worded-it'
    if (barrier) return 'not-a-reviewer'
  }
  return barrierToDue(due, today)
}

/** What is wrong with a day that a review is to be due on; null when nothing is, or when no day is set. */
export function barrierToDue(due: string | null, today: string): 'due-odd' | 'due-past' | null {
  if (due === null) return null
  if (!isDay(due)) return 'due-odd'
  return due < today ? 'due-past' : null
}

/** Whether a review should have been done by now. */
export const isOverdue = (due: string | null, today: string): boolean => due !== null && due < today

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
