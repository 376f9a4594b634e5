import { changeProblems } from './change'
import type { ClaimContent } from './content'
import type { PublicContent } from './fact'
import { type Problem, problem } from './problem'
import { dateProblems } from './submission-dates'
import { measureProblems } from './submission-measure'
import { numberProblems } from './submission-numbers'
import { vouchProblems } from './submission-vouch'

export type { Problem }

/**
 * Everything that keeps a claim from being submitted: rules 4 to 8 of the house, each problem at its form field,
 * in the order of the form. Empty when it may go to review. `published` is what readers see now, when they see one.
 */
export function submissionProblems(
  content: ClaimContent,
  { published = null }: { published?: PublicContent | null } = {},
): Problem[] {
  return [
    ...missingProblems(content),
    ...vouchProblems(content),
    ...numberProblems(content),
    ...dateProblems(content),
    ...measureProblems(content),
    ...changeProblems(content, published),
  ]
}

function missingProblems(content: ClaimContent): Problem[] {
  const { statement, kind, subject, attribution, citations, topic } = content
  const problems: Problem[] = []
  if (statement.trim() === '') problems.push(problem('statement', 'statement-missing'))
  if (!kind) problems.push(problem('kind', 'kind-missing'))
  if (!subject || subject.name.trim() === '') problems.push(problem('subjectName', 'subject-missing'))
  if (!attribution?.chain.some(({ name }) => name.trim() !== ''))
    problems.push(problem('chain', 'attribution-missing'))
  if (!citations.some(({ role }) => role === 'supports'))
    problems.push(problem('citations', 'support-missing'))
  if (!topic) problems.push(problem('topic', 'topic-missing'))
  return problems
}
