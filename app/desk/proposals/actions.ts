'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { markPassage } from '@/commands/mark-passage'
import { proposeAct } from '@/commands/propose-act'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { withCitation, withoutRow } from '../claims/form-rows'
import { markOrderFrom } from '../claims/mark-order'
import { markRefusal } from '../claims/refusals'
import { proposeRefusal } from './propose-refusal'
import { readAct } from './read-act'

/** The one action of every proposal's form: cites a passage, takes one out, or sends it to a second person. */
export async function proposeAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('proposeAct')
  const intent = String(form.get('intent') ?? '')
  if (intent === 'cite') return citePassage(previous, form)
  if (intent.startsWith('drop-citation-')) return withoutRow(previous, form, intent)
  const { order, errors } = readAct(form)
  if (!order)
    return refused(previous, form, {
      message: 'Nothing was proposed yet. Please look at these fields.',
      errors,
    })
  const proposed = await proposeAct(desk(), actor, order)
  if (proposed.ok) redirect(`/desk/proposals/${proposed.value.proposalId}?proposed=1`)
  refresh()
  return refused(previous, form, proposeRefusal(proposed.refusal))
}

async function citePassage(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('proposeAct')
  const errors: Record<string, string> = {}
  if (form.get('citeTypedReport') === '') errors.citeTypedReport = 'Choose the report the passage stands in.'
  if (String(form.get('citeTyped') ?? '').trim() === '') errors.citeTyped = 'Copy the words of the passage.'
  if (Object.keys(errors).length > 0) return refused(previous, form, { errors })
  const marked = await markPassage(desk(), actor, markOrderFrom(form))
  if (!marked.ok) return refused(previous, form, markRefusal(marked.refusal))
  return withCitation(previous, form, marked.value)
}
