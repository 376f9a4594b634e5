'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { reviewClaim } from '@/commands/review-claim'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { readDecision } from './read-decision'
import { reviewRefusal } from './review-refusal'

/** Records a decision on the revision and bytes that stood on the reviewer's screen. */
export async function decideAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('seeDesk')
  const order = readDecision(form)
  if (!order)
    return refused(previous, form, {
      message:
        'Nothing was recorded. Choose a decision, and keep the remark under 4,000 ordinary characters and each note under 2,000.',
    })
  const reviewed = await reviewClaim(desk(), actor, order)
  if (reviewed.ok) redirect(`/desk/claims/${order.claimId}?decided=${order.decision}`)
  refresh()
  return refused(previous, form, reviewRefusal(reviewed.refusal, order.claimId))
}
