'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { emailField, newsroomName, passwordField, personName } from '@/app/_session/person-fields'
import { signInOrRefusal } from '@/app/_session/sign-in'
import { readFields } from '@/app/read-fields'
import { setUpNewsroom } from '@/commands/set-up-newsroom'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { setUpRefusal } from './set-up-refusal'

const shape = z.object({
  token: z.string().max(100),
  newsroom: newsroomName,
  name: personName,
  email: emailField,
  password: passwordField,
})

/** Makes the first account and names the newsroom, once, and signs in. */
export async function setUpAction(previous: FormState, form: FormData): Promise<FormState> {
  const { order, errors } = readFields(shape, Object.fromEntries(form))
  if (!order) return refused(previous, form, { errors })
  const { token: secret, ...rest } = order
  const made = await setUpNewsroom(desk(), { secret, ...rest }, new Date())
  if (!made.ok) return refused(previous, form, setUpRefusal(made.refusal))
  const refusal = await signInOrRefusal(made.value.email, order.password)
  redirect(refusal ? '/sign-in?said=joined' : '/desk/people')
}
