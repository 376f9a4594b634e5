'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { captureAgain } from '@/commands/capture-again'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { captureRefusal } from '../../new/capture-refusal'

/** Keeps what was read or pasted as another capture of the report. */
export async function captureAgainAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('addReport')
  const text = (name: string) => String(form.get(name) ?? '')
  const reportId = text('report')
  const order = { key: text('key'), reportId, readingId: text('reading') || null, text: text('text') }
  const captured = await captureAgain(desk(), actor, order)
  if (captured.ok) redirect(`/desk/reports/${encodeURIComponent(reportId)}/captures`)
  return refused(previous, form, captureRefusal(captured.refusal))
}
