import { namesSpeaker } from '../evidence/attribution'
import { originsOf } from '../evidence/origin'
import type { ClaimContent } from './content'
import { type Problem, problem } from './problem'

/** Rule 5: we vouch for no more than we know, and say on what it rests. */
export function vouchProblems(content: ClaimContent): Problem[] {
  return content.vouch === 'said' ? saidProblems(content) : vouchedProblems(content)
}

function saidProblems({ statement, attribution }: ClaimContent): Problem[] {
  const speaker = attribution?.chain[0]?.name ?? ''
  if (speaker.trim() === '' || statement.trim() === '' || namesSpeaker(statement, speaker)) return []
  return [problem('statement', 'speaker-not-named', { speaker })]
}

function vouchedProblems({ attribution, citations, publicNote }: ClaimContent): Problem[] {
  const problems: Problem[] = []
  const isFirsthand = attribution?.mode === 'document' || attribution?.mode === 'own_observation'
  const { origins } = originsOf(citations)
  if (!isFirsthand && origins.length < 2)
    problems.push(problem('vouch', 'single-origin', { origins: String(origins.length) }))
  if (publicNote.trim() === '') problems.push(problem('publicNote', 'grounds-missing'))
  return problems
}
