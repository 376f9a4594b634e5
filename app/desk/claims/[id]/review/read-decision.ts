import { z } from 'zod'
import type { ReviewClaimOrder } from '@/commands/review-claim'
import { DECISIONS } from '@/domain/claim/decide'
import { JUDGEMENTS, type Judgement } from '@/domain/claim/judgement'
import { storable } from '@/domain/evidence/normal-text'

const decision = z.object({
  key: z.string().min(8).max(80),
  claimId: z.string().max(40),
  decision: z.enum(DECISIONS),
  revisionNo: z.coerce.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  remark: z.string().max(4000).refine(storable),
})

const judgement = z.object({
  otherId: z.string().max(40),
  verdict: z.enum(JUDGEMENTS),
  note: z.string().max(2000).refine(storable),
})

/** What a review form posts, or null when it is not of its form: `verdict-<fact>` and `note-<fact>` are judgements. */
export function readDecision(form: FormData): ReviewClaimOrder | null {
  const read = decision.safeParse(Object.fromEntries(form))
  const judgements = judgementsFrom(form)
  return read.success && judgements ? { ...read.data, judgements } : null
}

/** The verdicts chosen, each with its note; a fact left unjudged is not among them. */
function judgementsFrom(form: FormData): Judgement[] | null {
  const chosen = [...form.keys()].filter((name) => name.startsWith('verdict-') && form.get(name) !== '')
  const read = chosen.map((name) => {
    const otherId = name.slice('verdict-'.length)
    const note = String(form.get(`note-${otherId}`) ?? '').trim()
    return judgement.safeParse({ otherId, verdict: form.get(name), note })
  })
  return read.every(({ success }) => success) ? read.flatMap(({ data }) => data ?? []) : null
}
