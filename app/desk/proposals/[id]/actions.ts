'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { decideOnProposal } from '@/commands/decide-proposal'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { decisionRefusal } from './decision-refusal'
import { readDecision } from './read-decision'

/** Records a decision on the bytes that stood on the screen; what is countersigned is carried out. */
export async function decideProposalAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('seeDesk')
  const order = readDecision(form)
  if (!order)
    return refused(previous, form, {
      message:
        'Nothing was recorded. Choose a decision, and keep the remark under 4,000 ordinary characters.',
    })
  const decided = await decideOnProposal(desk(), actor, order)
  if (decided.ok) redirect(`/desk/proposals/${order.proposalId}?decided=${order.decision}`)
  refresh()
  return refused(previous, form, decisionRefusal(decided.refusal))
}
