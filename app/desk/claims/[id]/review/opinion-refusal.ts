import type { AskOpinionRefusal } from '@/commands/ask-opinion'
import { MOST_OPINION_DAYS, type OpinionBarrier } from '@/domain/policy/opinion-policy'

export const NO_LINK = 'No link was made yet.'

/** Why no link was made, at its field, and what would help. */
export function askRefusal(refusal: AskOpinionRefusal): { message: string; errors?: Record<string, string> } {
  if (refusal.kind === 'not-found') return { message: 'There is no such claim.' }
  if (refusal.kind === 'stale')
    return {
      message: `The claim was changed meanwhile. Revision ${refusal.headNo} is shown now: ask about that.`,
    }
  return SENTENCES[refusal.barrier]
}

const SENTENCES: Record<OpinionBarrier, { message: string; errors?: Record<string, string> }> = {
  'writers-only': { message: 'Only editors and reviewers may do this. Ask an administrator for the role.' },
  'expert-missing': { message: NO_LINK, errors: { expert: 'Say whom you ask, so that the desk knows.' } },
  'days-odd': {
    message: NO_LINK,
    errors: { days: `Write a whole number of days, from 1 to ${MOST_OPINION_DAYS}.` },
  },
}
