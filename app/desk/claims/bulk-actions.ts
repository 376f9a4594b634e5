'use server'

import { refresh } from 'next/cache'
import { requireActor } from '@/app/_session/current-actor'
import { type FormState, refused } from '@/components/ui/form-state'
import { today } from '../waiting/today'
import { doToEach } from './do-to-each'
import { readChosen } from './read-chosen'

/** Sends the chosen claims to review, files them, or gives their reviews to somebody: each by itself, with a line that says what came of it. */
export async function bulkAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const read = readChosen(form, today())
  if (!read.chosen) return refused(previous, form, read)
  const results = await doToEach(actor, read.chosen, read.order, new Date())
  refresh()
  return refused(previous, form, { values: { results, claim: [], topic: [''], assigneeId: [''], due: [''] } })
}
