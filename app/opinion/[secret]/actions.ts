'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { visitor } from '@/app/_session/visitor'
import { readFields } from '@/app/read-fields'
import { giveOpinion } from '@/commands/give-opinion'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { limit } from './limit'
import { opinionRefusal } from './opinion-refusal'

const shape = z.object({
  secret: z.string().max(100),
  key: z.string().min(8).max(80),
  name: z.string().max(1000),
  words: z.string().max(20_000),
})

/** Takes what an expert outside says, from whoever holds the link. */
export async function giveOpinionAction(previous: FormState, form: FormData): Promise<FormState> {
  const { order, errors } = readFields(shape, Object.fromEntries(form))
  if (!order) return refused(previous, form, { message: 'Nothing was sent yet.', errors })
  const { address } = await visitor()
  const given = await giveOpinion(desk(), limit(), { ...order, address }, new Date())
  // Each remark has an address of its own to come back to, so that none is answered with an older page.
  if (given.ok) redirect(`/opinion/${order.secret}?remarks=${given.value.remarks}`)
  if (given.refusal.kind === 'not-found') notFound()
  return refused(previous, form, opinionRefusal(given.refusal))
}
