'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { setDraftAside } from '@/commands/keep-draft'
import type { FormState } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { isFormPlace } from '@/domain/claim/kept-words'

/** Sets kept words aside, or takes them back, and shows the form they belong to. */
export async function setAsideAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const place = String(form.get('place') ?? '')
  await setDraftAside(desk(), actor, { place, aside: form.get('aside') === 'yes' })
  redirect(isFormPlace(place) ? `${place}${place.includes('?') ? '&' : '?'}edit=1` : '/desk')
}
