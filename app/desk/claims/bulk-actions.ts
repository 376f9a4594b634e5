'use server'

import { refresh } from 'next/cache'
import { requireActor } from '@/app/_session/current-actor'
import { type FormState, refused } from '@/components/ui/form-state'
import { doToEach } from './do-to-each'
import { readChosen } from './read-chosen'

/** Sends the chosen claims to review, or files them under a topic: each by itself, with a line that says what came of it. */
export async function bulkAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const { chosen, intent, topic, errors, message } = readChosen(form)
  if (!chosen) return refused(previous, form, { message, errors })
  const results = await doToEach(actor, chosen, intent, topic)
  refresh()
  return refused(previous, form, { values: { results, topic: [''] } })
}
