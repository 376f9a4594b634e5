import { answerSentence } from '@/components/desk/answer-words'
import { BARRIER } from '@/components/wording'
import type { ReviewRefusal } from '@/domain/claim/decide'
import { ASKABLE_FIELDS } from '@/domain/claim/passage-answer'

/** Why a decision was not recorded, and what would help. */
export function reviewRefusal(refusal: ReviewRefusal | { kind: 'not-found' }, claimId: string) {
  switch (refusal.kind) {
    case 'not-found':
      return { message: 'There is no such claim.' }
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'remark-missing':
      return {
        message: 'Nothing was recorded yet.',
        errors: { remark: 'Say what should change, or why it is rejected: the writer needs it.' },
      }
    case 'answers':
      return {
        message: 'Nothing was recorded yet. Say of each field whether the passage says it.',
        errors: Object.fromEntries(
          refusal.problems.map((problem) => [
            problem.kind === 'unexplained' ? 'remark' : `answer-${problem.field}`,
            answerSentence(problem),
          ]),
        ),
      }
    case 'judgements':
      return {
        message: 'Nothing was recorded yet. Say how this stands to the facts beside it.',
        errors: Object.fromEntries(
          refusal.problems.map(({ otherId, kind }) => [
            kind === 'judgement-missing' ? `verdict-${otherId}` : `note-${otherId}`,
            kind === 'judgement-missing'
              ? 'Both cannot hold. Say whether they contradict each other, or why not.'
              : 'Tell readers what disagrees, or the desk why both can stand.',
          ]),
        ),
      }
    case 'link-gone':
      return {
        message:
          'A fact that this was to take the place of has been retracted or removed. Send it back to have the link taken out.',
      }
    case 'stale':
      return {
        message: `This claim was changed while you were reading revision ${refusal.seenNo}. Nothing was recorded. Revision ${refusal.headNo} is shown now, with the difference.`,
        values: {
          // They were given of another revision.
          ...Object.fromEntries(ASKABLE_FIELDS.map((field) => [`answer-${field}`, []])),
          compare: [`/desk/claims/${claimId}/compare?from=${refusal.seenNo}&to=${refusal.headNo}`],
        },
      }
  }
}
