import type { ChangePasswordRefusal } from '@/commands/change-password'

/** Why a password was not changed, at the field it concerns. */
export function passwordRefusal(refusal: ChangePasswordRefusal): {
  message?: string
  errors?: Record<string, string>
} {
  switch (refusal.kind) {
    case 'too-many-attempts':
      return { message: 'There were too many attempts. Wait a quarter of an hour, then try again.' }
    case 'old-password-wrong':
      return { errors: { oldPassword: 'This is not your password.' } }
    case 'password-refused':
      return { errors: { newPassword: refusal.problem.sentence } }
  }
}
