'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { addReport } from '@/commands/add-report'
import { confirmReading } from '@/commands/confirm-reading'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { captureRefusal } from './capture-refusal'
import { readCapture } from './read-capture'

/** Takes a pasted report in, and opens its workbench. */
export async function captureAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('addReport')
  const { order, errors } = readCapture(form)
  if (!order)
    return refused(previous, form, {
      message: 'Nothing was captured yet. Please look at these fields.',
      errors,
    })
  const added = await addReport(desk(), actor, order)
  if (added.ok) redirect(`/desk/reports/${added.value.reportId}`)
  return refused(previous, form, captureRefusal(added.refusal))
}

/** Keeps a report that was fetched or uploaded, as its editor confirms it, and opens its workbench. */
export async function confirmAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('addReport')
  const { order, errors } = readCapture(form)
  if (!order)
    return refused(previous, form, { message: 'Nothing was kept yet. Please look at these fields.', errors })
  const { text: _, ...report } = order
  const readingId = String(form.get('reading') ?? '')
  const confirmed = await confirmReading(desk(), actor, { ...report, readingId })
  if (confirmed.ok) redirect(`/desk/reports/${confirmed.value.reportId}`)
  return refused(previous, form, captureRefusal(confirmed.refusal))
}
