import { z } from 'zod'

/** What is typed in a claim's form and not saved: on which page, over which revision, each field as it is posted. */
export type KeptWords = z.infer<typeof shape>

/** The most that is kept, in UTF-16 units over all names and values. */
export const MOST_KEPT = 150_000

const FIELDS = 600
// NUL cannot be stored, and a lone surrogate would come back as another sign.
const storable = z.string().refine((text) => text.isWellFormed() && !text.includes('\0'))
// The form's own machinery: kept, it would be posted again as if it were somebody's words.
const MACHINERY = /^(\$ACTION|key$|place$|intent$|__proto__$)/

const PLACE =
  /^\/desk\/(claims\/[\w-]{1,80}|reports\/[\w-]{1,80}\/claims\/new(\?passage=[\w-]{1,80}(&suggested=\d{1,7})?)?)$/

/** Whether this is the address of a page with a claim's form. */
export const isFormPlace = (place: string): boolean => PLACE.test(place)

const shape = z.strictObject({
  place: z.string().regex(PLACE),
  baseNo: z.int().min(0).max(1_000_000),
  fields: z.array(z.tuple([storable.min(1).max(60), storable])).max(FIELDS),
})

/** Reads what a form asks to be kept; null when it is no claim's form or holds more than `MOST_KEPT`. */
export function keptWords(order: unknown): KeptWords | null {
  const read = shape.safeParse(order)
  if (!read.success) return null
  const fields = read.data.fields.filter(([name]) => !MACHINERY.test(name))
  const length = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  return length > MOST_KEPT ? null : { ...read.data, fields }
}

/** The fields by name, as a form that came back shows them. */
export function valuesOf(fields: readonly (readonly [string, string])[]): Record<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [name, value] of fields) values.set(name, [...(values.get(name) ?? []), value])
  return Object.fromEntries(values)
}
