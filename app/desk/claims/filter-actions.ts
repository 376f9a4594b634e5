'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { forgetFilter, saveFilter } from '@/commands/save-filter'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { claimsQuery, readClaimsAsked } from './read-claims-asked'

const SAID = {
  barred: { message: 'Only people of the desk keep filters.' },
  'name-taken': { errors: { name: 'You have a filter of that name. Forget it first, or choose another.' } },
  'too-many': { message: 'You keep 50 filters. Forget one first.' },
}

/** Keeps what the list asks for under a name. */
export async function saveFilterAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('seeDesk')
  const name = String(form.get('name') ?? '')
    .replaceAll('\0', '')
    .trim()
  // Written anew, so that nothing but this list's own questions is ever kept.
  const typed = new URLSearchParams(String(form.get('query') ?? ''))
  const query = claimsQuery(readClaimsAsked(Object.fromEntries(typed)))
  if (name === '' || name.length > 80 || query === '' || query.length > 1000)
    return refused(previous, form, { errors: { name: 'Give it a name of up to 80 characters.' } })
  const saved = await saveFilter(desk(), actor, { name, query, shared: form.get('shared') === 'on' })
  if (saved.ok) redirect(`/desk/claims?${query}`)
  return refused(previous, form, SAID[saved.refusal.kind])
}

/** Forgets one of the person's own filters. */
export async function forgetFilterAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('seeDesk')
  await forgetFilter(desk(), actor, String(form.get('id') ?? ''))
  refresh()
  return previous
}
