import { FIELD } from '@/components/wording'
import type { JudgementProblem } from '@/domain/claim/judgement'
import type { AnswerProblem } from '@/domain/claim/passage-answer'

/** What stands against an approval, at its field. */
export function answerSentence({ field, kind }: AnswerProblem): string {
  switch (kind) {
    case 'answer-missing':
      return 'Say whether the passage says this.'
    case 'not-said':
      return 'What the passage does not say cannot be countersigned. Request changes, or reject it.'
    case 'unexplained':
      return `You cannot tell about “${FIELD[field]}”. Say here why it can be countersigned all the same.`
    case 'not-asked':
      return 'This revision leaves that field empty. Load the page again.'
  }
}

/** What is missing before it can be countersigned, in one sentence; null when nothing is. */
export function missingSentence(problems: readonly AnswerProblem[]): string | null {
  const of = (kind: AnswerProblem['kind']) =>
    problems.filter((problem) => problem.kind === kind).map(({ field }) => FIELD[field])
  const [denied, missing, unexplained] = [of('not-said'), of('answer-missing'), of('unexplained')]
  if (denied.length > 0)
    return `The passage does not say: ${denied.join(', ')}. It cannot be countersigned: request changes, or reject it.`
  if (missing.length > 0) return `To countersign, say whether the passage says: ${missing.join(', ')}.`
  if (unexplained.length > 0)
    return `To countersign, say in the remark why you cannot tell: ${unexplained.join(', ')}.`
  return null
}

/** The same of how it stands to the public facts beside it. */
export function unjudgedSentence(problems: readonly JudgementProblem[]): string | null {
  const unjudged = problems.filter(({ kind }) => kind === 'judgement-missing').length
  if (unjudged > 0)
    return `To countersign, say how it stands to ${unjudged === 1 ? 'the public fact' : `the ${unjudged} public facts`} that cannot hold beside it.`
  return problems.length > 0
    ? 'To countersign, say why: readers are told what disagrees, and the desk why both can stand.'
    : null
}
