import 'server-only'
import { type SignInLimits, signInLimits } from '@/commands/sign-in-limits'
import { deskPool } from '@/db/client'

let made: SignInLimits | undefined

/** Made when first asked for: a build imports this without a database. */
export function limits(): SignInLimits {
  made ??= signInLimits(deskPool())
  return made
}
