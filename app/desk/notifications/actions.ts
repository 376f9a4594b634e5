'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { readNotifications } from '@/commands/read-notifications'
import type { FormState } from '@/components/ui/form-state'
import { desk } from '@/db/client'

/** Marks one of one's own notifications as read. */
export async function readAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('seeDesk')
  const id = /^\d{1,15}$/.exec(String(form.get('id')))?.[0]
  if (id) await readNotifications(desk(), actor, { id: Number(id) })
  redirect('/desk/notifications')
}

/** Marks all of one's own as read. */
export async function readAllAction(): Promise<FormState> {
  const actor = await requireActor('seeDesk')
  await readNotifications(desk(), actor, {})
  redirect('/desk/notifications')
}
