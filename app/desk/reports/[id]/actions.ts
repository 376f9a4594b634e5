'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { markPassage } from '@/commands/mark-passage'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { markOrderFrom } from '../../claims/mark-order'
import { markRefusal } from '../../claims/refusals'

/** Fixes the passage and opens what was asked for with it: the form of a new claim or of a draft, or the choice of a fact. */
export async function startClaimAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const order = markOrderFrom(form)
  const marked = await markPassage(desk(), actor, order)
  if (!marked.ok) return refused(previous, form, markRefusal(marked.refusal))
  const report = encodeURIComponent(order.reportId)
  const draft = String(form.get('draft') ?? '')
  const passage = marked.value.passageId
  if (form.get('intent') === 'support') redirect(`/desk/reports/${report}/support?passage=${passage}`)
  if (draft !== '') redirect(`/desk/claims/${encodeURIComponent(draft)}?report=${report}&passage=${passage}`)
  redirect(`/desk/reports/${report}/claims/new?passage=${passage}`)
}
