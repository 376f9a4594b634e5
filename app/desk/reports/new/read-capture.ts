import { z } from 'zod'
import { readUrl } from '@/capture/address'
import type { AddReportOrder } from '@/commands/add-report'
import { storable } from '@/domain/evidence/normal-text'
import { PUBLICATION_DATE } from '@/domain/evidence/time'
import { isTimeZone } from '@/domain/time-zone'

const line = (max: number, sentence: string) =>
  z
    .string()
    .trim()
    .max(max, sentence)
    .refine(storable, 'This holds characters that cannot be kept. Type it by hand.')

const capture = z.object({
  key: z.string().min(8).max(80),
  outlet: line(200, 'Keep the outlet’s name under 200 characters.').min(
    1,
    'Name the outlet that published it.',
  ),
  owner: line(200, 'Keep the owner’s name under 200 characters.'),
  wire: z.string().optional(),
  carries: line(200, 'Keep the wire’s name under 200 characters.'),
  title: line(500, 'Keep the title under 500 characters.').min(
    1,
    'Give the report’s title, as it was published.',
  ),
  byline: line(300, 'Keep the byline under 300 characters.'),
  url: z.string().trim(),
  published: z.union(
    [z.literal(''), PUBLICATION_DATE],
    'Write the date as 2024-09-22, or 2024-09 when the day is not known.',
  ),
  zone: line(60, 'Choose a time zone.').refine(
    isTimeZone,
    'Write a time zone such as Africa/Nairobi or UTC.',
  ),
  language: line(35, 'Write a language code.').refine(
    isLanguage,
    'Write a language code such as en, fr or ht.',
  ),
  text: z.string().default(''),
  again: z.string().optional(),
})

type Read = { order: AddReportOrder; errors?: undefined } | { order: null; errors: Record<string, string> }

/** Reads the capture form; each sentence stands at its field. */
export function readCapture(form: FormData): Read {
  const read = capture.safeParse(Object.fromEntries(form))
  const errors: Record<string, string> = {}
  if (!read.success) for (const issue of read.error.issues) errors[String(issue.path[0])] ??= issue.message
  const typed = String(form.get('url') ?? '').trim()
  const url = typed === '' ? null : readUrl(typed)
  if (url && !url.ok)
    errors.url = 'Write the whole address, beginning with https:// or http://, without a user name.'
  if (!read.success || (url && !url.ok)) return { order: null, errors }
  const { outlet, owner, wire, published, again, ...rest } = read.data
  return {
    order: {
      ...rest,
      outlet: { name: outlet, owner, wire: wire === 'on' },
      url: url?.value ?? null,
      published: published === '' ? null : published,
      again: again === 'on',
    },
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
