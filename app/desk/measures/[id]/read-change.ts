import { z } from 'zod'
import { readFields } from '@/app/read-fields'
import type { ChangeMeasureOrder } from '@/commands/change-measure'
import { storable } from '@/domain/evidence/normal-text'

const words = (max: number, sentence: string) =>
  z
    .string()
    .transform((typed) => typed.split(/\r?\n/).map((line) => line.trim()))
    .pipe(
      z.array(z.string().max(max, sentence).refine(storable, sentence)).max(60, 'Keep it under 60 lines.'),
    )

const shape = z.object({
  key: z.string().min(8).max(80),
  measureId: z.string().max(40),
  seen: z
    .string()
    .transform((json, context) => {
      try {
        return JSON.parse(json)
      } catch {
        context.addIssue({ code: 'custom', message: 'Load the page again.' })
        return z.NEVER
      }
    })
    .pipe(z.object({ title: z.string(), nouns: z.array(z.string()), places: z.array(z.string()) })),
  title: z
    .string()
    .trim()
    .min(1, 'Say what the measure is called.')
    .max(200, 'Keep it under 200 ordinary characters.')
    .refine(storable, 'Keep it under 200 ordinary characters.'),
  nouns: words(120, 'Keep each noun under 120 ordinary characters.'),
  places: words(200, 'Keep each place under 200 ordinary characters.'),
})

type Read =
  | { order: ChangeMeasureOrder; errors?: undefined }
  | { order: null; errors: Record<string, string> }

/** What the form of a measure posts, in the order the command takes; else a sentence at each field. */
export function measureChangeFrom(form: FormData): Read {
  const read = readFields(shape, Object.fromEntries(form))
  if (!read.order) return read
  const { key, measureId, seen, ...change } = read.order
  return { order: { key, measureId, seen, change } }
}
