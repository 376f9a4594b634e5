'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { requireActor } from '@/app/_session/current-actor'
import { siteOrigin } from '@/app/desk/people/site-origin'
import { readFields } from '@/app/read-fields'
import { askOpinion } from '@/commands/ask-opinion'
import { endOpinion } from '@/commands/end-opinion'
import { type FormState, FRESH, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { askRefusal, NO_LINK } from './opinion-refusal'

const shape = z.object({
  claimId: z.string().max(40),
  revisionNo: z.coerce.number().int().positive(),
  expert: z.string().max(200, 'Keep it under 200 characters.'),
  days: z.coerce.number('Write a number of days.'),
})

/** Makes a secret link to this revision and answers with it: the only time it is shown. */
export async function askOpinionAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const { order, errors } = readFields(shape, Object.fromEntries(form))
  if (!order) return refused(previous, form, { message: NO_LINK, errors })
  const asked = await askOpinion(desk(), actor, order, new Date())
  refresh()
  if (!asked.ok) return refused(previous, form, askRefusal(asked.refusal))
  const { secret, expert, expiresAt } = asked.value
  const link = `${await siteOrigin()}/opinion/${secret}`
  const values = { link: [link], asked: [expert], until: [expiresAt.toISOString()] }
  return { ...FRESH, attempt: previous.attempt + 1, values }
}

/** Ends a link at once. The page is drawn anew, where it stands as ended. */
export async function endOpinionAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const ended = await endOpinion(desk(), actor, { opinionId: String(form.get('opinionId')) })
  refresh()
  if (!ended.ok) return refused(previous, form, { message: 'There is no such link.' })
  return { ...FRESH, attempt: previous.attempt + 1 }
}
