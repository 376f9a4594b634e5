'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/app/_session/current-actor'
import { emailField, optionalName, roles } from '@/app/_session/person-fields'
import { readFields } from '@/app/read-fields'
import { invitePerson } from '@/commands/invite-person'
import { withdrawInvitationOf } from '@/commands/withdraw-invitation'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { inviteRefusal, withdrawRefusal } from './refusals'
import { siteOrigin } from './site-origin'

const invitation = z.object({ email: emailField, name: optionalName, roles })

/** Makes a one-time link and answers with it: the only time it is shown. */
export async function inviteAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('managePeople')
  const typed = { ...Object.fromEntries(form), roles: form.getAll('roles') }
  const { order, errors } = readFields(invitation, typed)
  if (!order) return refused(previous, form, { errors })
  const invited = await invitePerson(desk(), actor, order, new Date())
  if (!invited.ok) return refused(previous, form, inviteRefusal(invited.refusal))
  refresh()
  const { email, secret, expiresAt } = invited.value
  const link = `${await siteOrigin()}/join/${secret}`
  const values = { link: [link], invited: [email], until: [expiresAt.toISOString()] }
  return { attempt: previous.attempt + 1, message: null, errors: {}, values }
}

export async function withdrawAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('managePeople')
  const order = { invitationId: String(form.get('invitationId')) }
  const withdrawn = await withdrawInvitationOf(desk(), actor, order, new Date())
  if (!withdrawn.ok) return refused(previous, form, { message: withdrawRefusal(withdrawn.refusal) })
  redirect('/desk/people')
}
