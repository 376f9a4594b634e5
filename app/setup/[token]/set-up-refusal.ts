import { EMAIL_INVALID } from '@/app/_session/person-fields'
import type { SetUpRefusal } from '@/commands/set-up-newsroom'

/** Why a newsroom was not set up, at the field it concerns. */
export function setUpRefusal(refusal: SetUpRefusal): { message?: string; errors?: Record<string, string> } {
  switch (refusal.kind) {
    case 'link-unknown':
      return { message: 'This link is no longer good. Start the server again: it prints a new one.' }
    case 'already-set-up':
      return { message: 'This newsroom is set up already. Sign in, or ask its administrator to invite you.' }
    case 'email-invalid':
      return { errors: { email: EMAIL_INVALID } }
    case 'password-refused':
      return { errors: { password: refusal.problem.sentence } }
  }
}
