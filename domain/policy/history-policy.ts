import type { Actor } from './actor'
import { may } from './permissions'

/** Acts on accounts. They tell when people sign in and what address they have, so not everybody at the desk sees them. */
export const ACCOUNT_ACTS = [
  'signed-in',
  'ended-sessions',
  'changed-password',
  'invited',
  'withdrew-invitation',
  'changed-roles',
  'deactivated',
  'reactivated',
] as const

/** Whose acts on accounts somebody sees in the history: everybody's, or only their own. */
export const accountActsSeenBy = (actor: Actor): 'all' | 'own' => (may(actor, 'managePeople') ? 'all' : 'own')
