'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { closeChallenge } from '@/commands/close-challenge'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { closingRefusal } from './closing-refusal'
import { readClosing } from './read-closing'

/** Closes a challenge without a public answer. */
export async function closeChallengeAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('answerChallenge')
  const { order, errors } = readClosing(form)
  if (!order) return refused(previous, form, { message: 'Nothing was closed yet.', errors })
  const closed = await closeChallenge(desk(), actor, order)
  if (closed.ok) redirect(`/desk/challenges/${order.challengeId}?closed=1`)
  refresh()
  return refused(previous, form, closingRefusal(closed.refusal))
}
