'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { addReport } from '@/commands/add-report'
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
