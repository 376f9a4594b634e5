'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { changeMeasure } from '@/commands/change-measure'
import { type FormState, refused } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import { measureRefusal } from './measure-refusal'
import { measureChangeFrom } from './read-change'

/** Renames a measure, or changes which nouns and places it accepts. */
export async function changeMeasureAction(previous: FormState, form: FormData): Promise<FormState> {
  const actor = await requireActor('manageMeasures')
  const { order, errors } = measureChangeFrom(form)
  if (!order) return refused(previous, form, { errors })
  const changed = await changeMeasure(desk(), actor, order)
  if (changed.ok) redirect(`/desk/measures/${encodeURIComponent(order.measureId)}?done=saved`)
  refresh()
  return refused(previous, form, measureRefusal(changed.refusal))
}
