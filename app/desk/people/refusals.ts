import { EMAIL_INVALID } from '@/app/_session/person-fields'
import type { PeopleRefusal } from '@/commands/change-roles'
import type { InviteRefusal } from '@/commands/invite-person'
import type { WithdrawInvitationRefusal } from '@/commands/withdraw-invitation'
import type { PeopleBarrier } from '@/domain/policy/people-policy'

/** Why something about people is barred, and what would help. */
export const PEOPLE_BARRIER: Record<PeopleBarrier, string> = {
  'admins-only': 'Only administrators may do this.',
  'own-admin-role': 'You cannot take the administrator role from yourself. Ask another administrator.',
  'own-account': 'You cannot deactivate your own account. Ask another administrator.',
  'last-admin': 'This is the last active administrator. Make somebody else one first.',
}

export function inviteRefusal(refusal: InviteRefusal): { message?: string; errors?: Record<string, string> } {
  switch (refusal.kind) {
    case 'barred':
      return { message: PEOPLE_BARRIER[refusal.barrier] }
    case 'email-invalid':
      return { errors: { email: EMAIL_INVALID } }
    case 'has-account':
      return {
        errors: {
          email: refusal.active
            ? `${refusal.name} has an account with this address already.`
            : `${refusal.name} has a deactivated account with this address. Reactivate it instead.`,
        },
      }
  }
}

export function withdrawRefusal(refusal: WithdrawInvitationRefusal): string {
  switch (refusal.kind) {
    case 'barred':
      return PEOPLE_BARRIER[refusal.barrier]
    case 'not-found':
      return 'There is no such invitation.'
    case 'already-used':
      return 'This invitation has been accepted. Look for the person in the list above.'
  }
}

export function personRefusal(refusal: PeopleRefusal): string {
  return refusal.kind === 'barred' ? PEOPLE_BARRIER[refusal.barrier] : 'There is no such person.'
}
