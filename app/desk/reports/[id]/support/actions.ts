'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/app/_session/current-actor'
import { readFields } from '@/app/read-fields'
import { citeAlso } from '@/commands/cite-also'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { CITATION_ROLES } from '@/domain/claim/content'
import { storable } from '@/domain/evidence/normal-text'
import { citeRefusal } from './cite-refusal'

const shape = z.object({
  key: z.string().min(8).max(80),
  passageId: z.string().max(40),
  factId: z.string('Choose the fact that this passage supports.').min(1, 'Choose the fact.').max(40),
  baseNo: z.coerce.number().int().catch(0),
  role: z.enum(CITATION_ROLES, 'Choose what the passage does.'),
  saidBy: z
    .string()
    .trim()
    .max(200, 'Keep the name under 200 ordinary characters.')
    .refine(storable, 'Keep the name under 200 ordinary characters.'),
})

/** Adds a passage to a public fact, as a draft beside what readers have. */
export async function citeAlsoAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('writeClaim')
  const typed = Object.fromEntries(form)
  const { order, errors } = readFields(shape, { ...typed, baseNo: form.get(`base-${typed.factId}`) })
  if (!order) return refused(previous, form, { errors })
  const cited = await citeAlso(desk(), actor, order)
  if (cited.ok) redirect(`/desk/claims/${cited.value.claimId}?cited=${cited.value.no}`)
  refresh()
  return refused(previous, form, citeRefusal(cited.refusal))
}
