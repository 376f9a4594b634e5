import type { AcceptRefusal } from '@/commands/accept-invitation'

export const LINK_CLOSED = {
  used: 'This link has been used. If it was you, sign in; if not, tell an administrator.',
  withdrawn: 'This link was withdrawn. Ask an administrator for a new one.',
  expired: 'This link has expired. Ask an administrator for a new one.',
} as const

/** Why an invitation was not accepted, at the field it concerns. */
export function joinRefusal(refusal: AcceptRefusal): { message?: string; errors?: Record<string, string> } {
  switch (refusal.kind) {
    case 'link-unknown':
      return { message: 'There is no such link. Copy it whole.' }
    case 'link-closed':
      return { message: LINK_CLOSED[refusal.state] }
    case 'has-account':
      return { message: 'There is an account with this e-mail address already. Sign in with it.' }
    case 'password-refused':
      return { errors: { password: refusal.problem.sentence } }
  }
}
