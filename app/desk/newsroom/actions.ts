'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireActor } from '@/app/_session/current-actor'
import { newsroomName } from '@/app/_session/person-fields'
import { readFields } from '@/app/read-fields'
import { changeNewsroom } from '@/commands/change-newsroom'
import { checkAgainField } from '@/components/desk/newsroom-form'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { MOST_DAYS } from '@/domain/claim/check-again'
import { KINDS } from '@/domain/claim/content'

const DAYS = `Write whole days, from 1 to ${MOST_DAYS}, or leave it empty for never.`

const house = z.object({
  name: newsroomName,
  bylines: z.enum(['names', 'roles'], 'Choose one of the two.'),
})

/** One field for each kind, in whole days; empty is never. */
const days = z
  .string()
  .trim()
  .regex(/^(|[1-9]\d{0,3})$/, DAYS)
  .transform(Number)
  .pipe(z.number().max(MOST_DAYS, DAYS))

const policy = z.object(Object.fromEntries(KINDS.map((kind) => [checkAgainField(kind), days])))

/** Changes the newsroom's name and house policy. */
export async function newsroomAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('manageNewsroom')
  const typed = Object.fromEntries(form)
  const [named, kept] = [readFields(house, typed), readFields(policy, typed)]
  if (!named.order || !kept.order)
    return refused(previous, form, { errors: { ...named.errors, ...kept.errors } })
  const after = kept.order
  const checkAgainDays = Object.fromEntries(
    KINDS.map((kind) => [kind, after[checkAgainField(kind)] ?? 0]).filter(([, count]) => count !== 0),
  )
  const changed = await changeNewsroom(desk(), actor, { ...named.order, checkAgainDays })
  if (!changed.ok) return refused(previous, form, { message: 'Only administrators may do this.' })
  redirect('/desk/newsroom?done=saved')
}
