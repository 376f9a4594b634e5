'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireSession } from '@/app/_session/current-actor'
import { limits } from '@/app/_session/limits'
import { passwordField } from '@/app/_session/person-fields'
import { visitor } from '@/app/_session/visitor'
import { readFields } from '@/app/read-fields'
import { changePassword } from '@/commands/change-password'
import { endSession, endSessions } from '@/commands/end-session'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { passwordRefusal } from './password-refusal'

const shape = z.object({ oldPassword: passwordField, newPassword: passwordField })

/** Changes one's own password and ends every other session. */
export async function changePasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  const { actor, session } = await requireSession()
  const { order, errors } = readFields(shape, Object.fromEntries(form))
  if (!order) return refused(previous, form, { errors })
  const { address } = await visitor()
  const { oldPassword: old, newPassword: next } = order
  const changed = await changePassword(desk(), limits(), actor, { old, next, address, session })
  if (!changed.ok) return refused(previous, form, passwordRefusal(changed.refusal))
  redirect('/desk/account?done=password')
}

export async function endSessionAction(_: FormState, form: FormData): Promise<FormState> {
  const { actor } = await requireSession()
  await endSession(desk(), actor, { personId: actor.id, session: String(form.get('session')) })
  redirect('/desk/account?done=session')
}

export async function endOtherSessionsAction(): Promise<FormState> {
  const { actor, session } = await requireSession()
  await endSessions(desk(), actor, { personId: actor.id, save: session })
  redirect('/desk/account?done=others')
}
