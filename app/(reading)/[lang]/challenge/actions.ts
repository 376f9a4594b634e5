'use server'

import { notFound, redirect } from 'next/navigation'
import { visitor } from '@/app/_session/visitor'
import { raiseChallenge } from '@/commands/raise-challenge'
import { words } from '@/components/language'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { addressIn } from '@/domain/language'
import { challengeRefusal } from './challenge-refusal'
import { languageOf } from './language-of'
import { limit } from './limit'
import { readChallenge } from './read-challenge'

/** Takes a reader's challenge, from whoever sends it: nobody is asked who they are. */
export async function challengeAction(previous: FormState, form: FormData): Promise<FormState> {
  const language = languageOf(form)
  const say = words('challenge', language)
  const { order, errors } = readChallenge(form, say)
  if (!order) return refused(previous, form, { message: say('nothingSent'), errors })
  const { address } = await visitor()
  const raised = await raiseChallenge(desk(), limit(), { ...order, address })
  if (raised.ok) redirect(addressIn(language, `/challenge/follow/${raised.value.token}?sent=1`))
  if (raised.refusal.kind === 'not-found') notFound()
  return refused(previous, form, challengeRefusal(raised.refusal, say))
}
