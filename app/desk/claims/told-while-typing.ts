import { contentTyped, toldAlready } from '@/commands/told-already'
import type { ToldNow } from '@/components/desk/told-context'
import { desk } from '@/db/client'
import { besideContent, inOrder } from './beside'
import { entryFromForm } from './entry-from-form'
import { toldLines } from './told-lines'

const NOTHING: ToldNow = { told: { same: [], cited: [], onMeasure: [] }, own: null, others: [] }
const MOST_BESIDE = 10

/** Reads a form somebody is still typing in: what cannot be read yet says nothing. */
export async function toldWhileTyping(fields: readonly (readonly [string, string])[]): Promise<ToldNow> {
  const entered = readable(fields)
  if (!entered) return NOTHING
  const content = await contentTyped(desk(), entered)
  const id = fields.find(([name]) => name === 'claimId')?.[1] ?? ''
  const [told, beside] = await Promise.all([
    toldAlready(desk(), id, content),
    besideContent(id, 'draft', content),
  ])
  const others = inOrder(beside).slice(0, MOST_BESIDE)
  return { told: toldLines(told, others), own: beside.own, others }
}

function readable(fields: readonly (readonly [string, string])[]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  const { entered, errors } = entryFromForm(form)
  if (entered) return entered
  // A half of a date or a number is left out until it is a whole one.
  for (const name of Object.keys(errors)) form.delete(name.split('.')[0] ?? name)
  return entryFromForm(form).entered
}
