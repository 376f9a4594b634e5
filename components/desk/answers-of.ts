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
