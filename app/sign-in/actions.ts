'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/components/ui/form-state'
import { nextPath } from '../_session/next-path'
import { signInOrRefusal, signInSentence } from '../_session/sign-in'

/** Opens the desk to whoever knows the password, and leads to the page that was asked for. */
export async function signInAction(previous: FormState, form: FormData): Promise<FormState> {
  const typed = (name: string) => String(form.get(name) ?? '')
  const refusal = await signInOrRefusal(typed('email'), typed('password'))
  if (refusal) return refused(previous, form, { message: signInSentence(refusal) })
  redirect(nextPath(typed('next')))
}
