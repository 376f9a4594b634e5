'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { checkArchiveLink } from '@/commands/check-archive-link'
import { closeSourceChange } from '@/commands/close-source-change'
import { recordArchiveLink } from '@/commands/record-archive-link'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { testHosts } from '../../new/test-hosts'
import { capturesRefusal } from './captures-refusal'

const text = (form: FormData, name: string) => String(form.get(name) ?? '')
const capturesOf = (reportId: string) => `/desk/reports/${encodeURIComponent(reportId)}/captures`

/** Ends the task that a changed source opened. */
export async function lookedAtAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const order = { key: text(form, 'key'), changeId: text(form, 'change'), note: text(form, 'note') }
  const closed = await closeSourceChange(desk(), actor, order)
  if (closed.ok) redirect(capturesOf(closed.value.reportId))
  return refused(previous, form, capturesRefusal(closed.refusal))
}

/** Records where the Wayback Machine keeps a copy. */
export async function recordArchiveAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('addReport')
  const order = { key: text(form, 'key'), reportId: text(form, 'report'), url: text(form, 'archive') }
  const recorded = await recordArchiveLink(desk(), actor, order)
  if (recorded.ok) redirect(capturesOf(order.reportId))
  return refused(previous, form, capturesRefusal(recorded.refusal))
}

/** Asks the archive whether what it keeps is what was captured. */
export async function checkArchiveAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('addReport')
  const order = { linkId: text(form, 'link') }
  const checked = await checkArchiveLink(desk(), actor, order, { testHosts: testHosts() })
  if (checked.ok) redirect(capturesOf(checked.value.reportId))
  return refused(previous, form, capturesRefusal(checked.refusal))
}
