import 'server-only'
import type { SignInRefusal } from '@/commands/sign-in'
import { SignInRefused, signIn } from './auth'

/** Signs in and sets the cookie; the refusal when that was not to be. */
export async function signInOrRefusal(email: string, password: string): Promise<SignInRefusal | null> {
  try {
    // Without a way back of ours, next-auth would write the referring address, a one-time link even, into a cookie.
    await signIn('credentials', { email, password, redirect: false, redirectTo: '/desk' })
    return null
  } catch (thrown) {
    if (thrown instanceof SignInRefused) return thrown.refusal
    throw thrown
  }
}

/** It does not tell whether there is such an account. */
export function signInSentence(refusal: SignInRefusal): string {
  switch (refusal.kind) {
    case 'no-match':
      return 'This e-mail address and password do not belong together. Check both and try again.'
    case 'too-many-attempts':
      return 'There were too many attempts. Wait a quarter of an hour, then try again.'
  }
}
