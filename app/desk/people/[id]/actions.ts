'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/app/_session/current-actor'
import { roles } from '@/app/_session/person-fields'
import { readFields } from '@/app/read-fields'
import { changeRoles, type PeopleRefusal } from '@/commands/change-roles'
import { deactivatePerson } from '@/commands/deactivate-person'
import { type EndRefusal, endSession, endSessions } from '@/commands/end-session'
import { reactivatePerson } from '@/commands/reactivate-person'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import type { Result } from '@/domain/result'
import { personRefusal } from '../refusals'

const idOf = (form: FormData) => String(form.get('personId'))

export async function rolesAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('managePeople')
  const { order, errors } = readFields(z.object({ roles }), { roles: form.getAll('roles') })
  if (!order) return refused(previous, form, { errors })
  const changed = await changeRoles(desk(), actor, { personId: idOf(form), ...order }, new Date())
  return say(previous, form, changed, 'roles')
}

export async function deactivateAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('managePeople')
  const closed = await deactivatePerson(desk(), actor, { personId: idOf(form) }, new Date())
  return say(previous, form, closed, 'deactivated')
}

export async function reactivateAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('managePeople')
  const opened = await reactivatePerson(desk(), actor, { personId: idOf(form) })
  return say(previous, form, opened, 'reactivated')
}

export async function endPersonSessionAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('managePeople')
  const order = { personId: idOf(form), session: String(form.get('session')) }
  return say(previous, form, await endSession(desk(), actor, order), 'session')
}

export async function endPersonSessionsAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('managePeople')
  return say(previous, form, await endSessions(desk(), actor, { personId: idOf(form) }), 'sessions')
}

/** A refusal at the form it came from; otherwise the person's page, which says what was done. */
function say(
  previous: FormState,
  form: FormData,
  result: Result<unknown, PeopleRefusal | EndRefusal>,
  done: string,
): FormState {
  if (!result.ok) return refused(previous, form, { message: personRefusal(result.refusal) })
  redirect(`/desk/people/${encodeURIComponent(idOf(form))}?done=${done}`)
}
