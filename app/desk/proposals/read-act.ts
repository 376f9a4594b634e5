import { z } from 'zod'
import type { ProposedAct, ProposeOrder } from '@/commands/propose-act'
import { REMOVAL_REASONS, RETRACTION_REASONS } from '@/domain/claim/proposal'
import { storable } from '@/domain/evidence/normal-text'

// A browser posts line ends as CR LF; what is signed keeps them plain.
const words = z
  .string()
  .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
  .pipe(
    z
      .string()
      .max(2000, 'Keep it under 2,000 characters.')
      .refine(storable, 'This holds characters that cannot be kept. Type it by hand.'),
  )

const act = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('retract'),
    reason: z.enum(RETRACTION_REASONS, 'Choose why it is retracted.'),
    note: words,
  }),
  z.object({
    kind: z.literal('remove'),
    reason: z.enum(REMOVAL_REASONS, 'Choose the legal ground.'),
    note: words,
  }),
  z.object({
    kind: z.literal('check_again'),
    note: words,
    nextOn: z
      .union([z.literal(''), z.iso.date()], 'Write a day such as 2025-03-01, or leave it empty.')
      .transform((typed) => (typed === '' ? null : typed)),
  }),
  z.object({ kind: z.literal('explain'), disputeId: z.string().max(40), note: words }),
  z.object({ kind: z.literal('answer'), challengeId: z.string().max(40), question: words, answer: words }),
])

const about = z.object({
  key: z.string().min(8).max(80),
  claimId: z.string().max(40),
  publishedNo: z.coerce.number().int().positive(),
})

type Read = { order: ProposeOrder; errors?: undefined } | { order: null; errors: Record<string, string> }

/** Reads the form of a proposal, whichever kind it is; each sentence stands at its field. */
export function readAct(form: FormData): Read {
  const typed = Object.fromEntries(form)
  const [order, read] = [about.safeParse(typed), act.safeParse(typed)]
  if (!order.success) return { order: null, errors: {} }
  if (!read.success) {
    const errors: Record<string, string> = {}
    for (const issue of read.error.issues) errors[String(issue.path[0])] ??= issue.message
    return { order: null, errors }
  }
  return { order: { ...order.data, act: withPassages(read.data, form) } }
}

function withPassages(read: z.infer<typeof act>, form: FormData): ProposedAct {
  if (read.kind !== 'check_again') return read
  return { ...read, passageIds: form.getAll('citationId').map(String).slice(0, 100) }
}
