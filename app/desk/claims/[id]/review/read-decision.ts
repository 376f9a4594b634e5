import { z } from 'zod'
import type { ReviewClaimOrder } from '@/commands/review-claim'
import { DECISIONS } from '@/domain/claim/decide'
import { JUDGEMENTS, type Judgement } from '@/domain/claim/judgement'
import { ANSWERS, type Answers, ASKABLE_FIELDS } from '@/domain/claim/passage-answer'
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

const answers = z.partialRecord(z.enum(ASKABLE_FIELDS), z.enum(ANSWERS))

/**
 * What a review form posts, or null when it is not of its form: `verdict-<fact>` and `note-<fact>` are judgements,
 * `answer-<field>` is what the passage was found to say.
 */
export function readDecision(form: FormData): ReviewClaimOrder | null {
  const read = decision.safeParse(Object.fromEntries(form))
  const judgements = judgementsFrom(form)
  const answered = answersFrom(form)
  return read.success && judgements && answered ? { ...read.data, answers: answered, judgements } : null
}

function answersFrom(form: FormData): Answers | null {
  const given = [...form].filter(([name]) => name.startsWith('answer-'))
  const read = answers.safeParse(
    Object.fromEntries(given.map(([name, value]) => [name.slice('answer-'.length), value])),
  )
  return read.success ? read.data : null
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
