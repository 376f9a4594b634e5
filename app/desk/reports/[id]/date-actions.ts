'use server'

import { refresh } from 'next/cache'
import { requireActor } from '@/app/_session/current-actor'
import { type DateRefusal, dateReport } from '@/commands/date-report'
import { type FormState, FRESH, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'

const SAID: Record<DateRefusal['kind'], { message?: string; errors?: Record<string, string> }> = {
  barred: { message: 'Only editors and reviewers may do this.' },
  'not-found': { message: 'This report is not there.' },
  stale: { message: 'Somebody else changed the date meanwhile. Load the page again.' },
  'no-such-date': {
    errors: { published: 'Write the date as 2024-09-22, or 2024-09 when the day is not known.' },
  },
}

/** Changes when the report was published; what is suggested from it is dated anew. */
export async function dateReportAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('addReport')
  const text = (name: string) => String(form.get(name) ?? '').trim() || null
  const order = { reportId: text('report') ?? '', seen: text('seen'), published: text('published') }
  const dated = await dateReport(desk(), actor, order)
  if (!dated.ok) return refused(previous, form, SAID[dated.refusal.kind])
  refresh()
  return { ...FRESH, attempt: previous.attempt + 1 }
}
