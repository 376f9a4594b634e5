import type { Actor, Role } from './actor'

/**
 * Who may do what, by role: the one table that pages, actions and tests read.
 * A reviewer does all that an editor does; being admin gives no right to countersign.
 * What depends on a claim's state and its writers is in claim-policy.ts.
 */
export const PERMISSIONS = {
  seeDesk: ['editor', 'reviewer', 'admin'],
  addReport: ['editor', 'reviewer'],
  writeClaim: ['editor', 'reviewer'],
  comment: ['editor', 'reviewer'],
  countersign: ['reviewer'],
  proposeAct: ['editor', 'reviewer'],
  answerChallenge: ['editor', 'reviewer'],
  manageMeasures: ['editor', 'reviewer'],
  managePeople: ['admin'],
  manageNewsroom: ['admin'],
} as const satisfies Record<string, readonly Role[]>

export type Act = keyof typeof PERMISSIONS

/** Whether any of the actor's roles carries the right to `act`. */
export function may(actor: Actor, act: Act): boolean {
  const allowed: readonly Role[] = PERMISSIONS[act]
  return actor.roles.some((role) => allowed.includes(role))
}
