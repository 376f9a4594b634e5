import { z } from 'zod'
import { ROLES } from '@/domain/policy/actor'

export const EMAIL_INVALID = 'Write one e-mail address, such as name@example.org.'

// What forms ask about people. Trimmed, and without the characters that nobody can see.
const visible = /^[^\p{C}]*$/u

export const optionalName = z
  .string()
  .trim()
  .max(120, 'Keep the name under 120 characters.')
  .regex(visible, 'The name holds characters that cannot be seen. Type it by hand.')

export const personName = optionalName.min(1, 'Write the name that colleagues will see.')

export const newsroomName = z
  .string()
  .trim()
  .min(1, 'Write the name that readers will see.')
  .max(120, 'Keep the name under 120 characters.')
  .regex(visible, 'The name holds characters that cannot be seen. Type it by hand.')

export const emailField = z.string().trim().min(1, 'Write an e-mail address.').max(1000, EMAIL_INVALID)

export const passwordField = z.string().min(1, 'Choose a password.').max(5000, 'This is far too long.')

export const roles = z.array(z.enum(ROLES)).min(1, 'Choose at least one role.')
