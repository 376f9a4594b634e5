import { z } from 'zod'
import { readFields } from '@/app/read-fields'
import type { CloseOrder } from '@/commands/close-challenge'
import { CLOSING_REASONS } from '@/domain/claim/challenge'
import { storable } from '@/domain/evidence/normal-text'

const closing = z.object({
  key: z.string().min(8).max(80),
  challengeId: z.string().max(40),
  closing: z.enum(CLOSING_REASONS, 'Choose why it is closed.'),
  note: z
    .string()
    .max(2000, 'Keep it under 2,000 characters.')
    .refine(storable, 'This holds characters that cannot be kept. Type it by hand.')
    .transform((typed) => typed.replaceAll('\r\n', '\n')),
})

/** What the form that closes a challenge posts; each sentence stands at its field. */
export const readClosing = (form: FormData) => readFields<CloseOrder>(closing, Object.fromEntries(form))
