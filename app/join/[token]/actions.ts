'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { passwordField, personName } from '@/app/_session/person-fields'
import { signInOrRefusal } from '@/app/_session/sign-in'
import { readFields } from '@/app/read-fields'
import { acceptInvitation } from '@/commands/accept-invitation'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { joinRefusal } from './join-refusal'

const shape = z.object({ token: z.string().max(100), name: personName, password: passwordField })

/** Opens the account a one-time link is for, and signs in with it. */
export async function joinAction(previous: FormState, form: FormData): Promise<FormState> {
  const { order, errors } = readFields(shape, Object.fromEntries(form))
  if (!order) return refused(previous, form, { errors })
  const { token: secret, name, password } = order
  const joined = await acceptInvitation(desk(), { secret, name, password }, new Date())
  if (!joined.ok) return refused(previous, form, joinRefusal(joined.refusal))
  const refusal = await signInOrRefusal(joined.value.email, password)
  redirect(refusal ? '/sign-in?said=joined' : '/desk')
}
