import type { ClaimContent } from './content'
import type { Decision } from './decide'

/** What a reviewer answers when asked of one field: does the passage say this? */
export const ANSWERS = ['yes', 'no', 'cannot_tell'] as const
export type Answer = (typeof ANSWERS)[number]

/** The fields that only a passage can ground. What we vouch, where we place it and our notes are our own words. */
export const ASKABLE_FIELDS = [
  'statement',
  'kind',
  'subject',
  'object',
  'quantity',
  'time',
  'due',
  'place',
  'attribution',
] as const
export type AskedField = (typeof ASKABLE_FIELDS)[number]

export type Answers = Readonly<Partial<Record<AskedField, Answer>>>

export type AnswerProblem = {
  field: AskedField
  kind: 'answer-missing' | 'not-said' | 'unexplained' | 'not-asked'
}

/** The fields a reviewer is asked about: those that this revision fills, in the order of the form. */
export function askedFields(content: Pick<ClaimContent, AskedField>): AskedField[] {
  return ASKABLE_FIELDS.filter((field) =>
    field === 'quantity' ? content.quantity.state !== 'not_stated' : content[field] !== null,
  )
}

/**
 * What the answers hold against a decision. An approval needs an answer to every asked field; one "no" bars it, since a
 * fact may not say more than its passage, and "cannot tell" needs a remark. Any decision takes answers to asked fields alone.
 */
export function answerProblems(
  asked: readonly AskedField[],
  { decision, answers, remark }: { decision: Decision; answers: Answers; remark: string },
): AnswerProblem[] {
  return ASKABLE_FIELDS.flatMap((field): AnswerProblem[] => {
    const answer = answers[field]
    if (!asked.includes(field)) return answer ? [{ field, kind: 'not-asked' }] : []
    if (decision !== 'approve') return []
    if (!answer) return [{ field, kind: 'answer-missing' }]
    if (answer === 'no') return [{ field, kind: 'not-said' }]
    return answer === 'cannot_tell' && remark.trim() === '' ? [{ field, kind: 'unexplained' }] : []
  })
}
