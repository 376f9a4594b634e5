'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/app/_session/current-actor'
import { readFields } from '@/app/read-fields'
import { assignReview } from '@/commands/assign-review'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { assignRefusal } from './assign-refusal'

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const shape = z.object({
  key: z.string().min(8).max(80),
  claimId: z.string().max(40),
  assigneeId: z.string().max(40).transform(orNull),
  due: z.string().max(20).default('').transform(orNull),
})

/** Gives the review to somebody, or back to everybody. */
export async function assignAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const { order, errors } = readFields(shape, Object.fromEntries(form))
  if (!order) return refused(previous, form, { message: 'Nothing was assigned yet.', errors })
  const assigned = await assignReview(desk(), actor, order, new Date())
  if (assigned.ok) redirect(`/desk/claims/${order.claimId}/review?assigned=1`)
  refresh()
  return refused(previous, form, assignRefusal(assigned.refusal))
}
