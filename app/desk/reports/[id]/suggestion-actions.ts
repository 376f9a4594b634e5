'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { dismissSuggestion } from '@/commands/dismiss-suggestion'
import { markPassage } from '@/commands/mark-passage'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { markOrderFrom } from '../../claims/mark-order'
import { markRefusal } from '../../claims/refusals'

/** Fixes the suggested sentence as a passage and opens the form of a new claim, filled in; nothing is sent anywhere. */
export async function acceptSuggestionAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const order = markOrderFrom(form)
  const marked = await markPassage(desk(), actor, order)
  if (!marked.ok) return refused(previous, form, markRefusal(marked.refusal))
  const query = new URLSearchParams({
    passage: marked.value.passageId,
    suggested: String(form.get('mention')),
  })
  redirect(`/desk/reports/${encodeURIComponent(order.reportId)}/claims/new?${query}`)
}

/** Puts a suggestion aside, or takes it back. */
export async function dismissSuggestionAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const dismissed = await dismissSuggestion(desk(), actor, {
    reportId: String(form.get('report') ?? ''),
    start: Number(form.get('start')),
    end: Number(form.get('end')),
    undo: form.get('undo') === 'yes',
  })
  if (!dismissed.ok)
    return refused(previous, form, { message: 'This suggestion is no longer there. Load the page again.' })
  refresh()
  return previous
}
