import type { Claim } from '@/domain/claim/claim'
import type { Actor } from '@/domain/policy/actor'
import { barrierTo } from '@/domain/policy/claim-policy'

export type Query = Record<string, string | string[] | undefined>

/** Whether the page shows the form: a draft always, anything else when its writer asks to change it. */
export function isBeingWritten(claim: Claim, actor: Actor, query: Query): boolean {
  const move = claim.state === 'published' ? 'revise' : 'edit'
  if (barrierTo(move, claim, actor)) return false
  return claim.state === 'draft' || query.edit === '1'
}
