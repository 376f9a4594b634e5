'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/app/_session/current-actor'
import { readFields } from '@/app/read-fields'
import { chooseNotifications } from '@/commands/choose-notifications'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { CHOSEN_KINDS, HOW_OFTEN } from '@/domain/talk/notification'

const shape = z.record(z.enum(CHOSEN_KINDS), z.enum(HOW_OFTEN, { error: 'Choose how often from the list.' }))

/** Keeps how often one wants mail of each kind. */
export async function chooseNotificationsAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('seeDesk')
  const chosen = Object.fromEntries(CHOSEN_KINDS.map((kind) => [kind, form.get(kind)]))
  const { order, errors } = readFields(shape, chosen)
  if (!order) return refused(previous, form, { message: 'Your choice was not kept.', errors })
  await chooseNotifications(desk(), actor, order)
  redirect('/desk/account?done=notifications')
}
