import type { Judgement, JudgementVerdict } from '@/domain/claim/judgement'
import type { Answer, Answers } from '@/domain/claim/passage-answer'

/** What a review form would post if it were to approve now. */
export function answersOf(form: FormData): { decision: 'approve'; answers: Answers; remark: string } {
  const given = [...form].filter(([name]) => name.startsWith('answer-'))
  const answers = given.map(([name, value]) => [name.slice('answer-'.length), value as Answer] as const)
  return {
    decision: 'approve',
    answers: Object.fromEntries(answers),
    remark: String(form.get('remark') ?? ''),
  }
}

/** How the form says now that the claim stands to the facts beside it; a fact left unjudged is not among them. */
export function judgementsOf(form: FormData): Judgement[] {
  return [...form].flatMap(([name, value]) => {
    if (!name.startsWith('verdict-') || value === '') return []
    const otherId = name.slice('verdict-'.length)
    return [{ otherId, verdict: value as JudgementVerdict, note: String(form.get(`note-${otherId}`) ?? '') }]
  })
}
