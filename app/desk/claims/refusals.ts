import type { MarkRefusal } from '@/commands/mark-passage'
import type { RewordRefusal } from '@/commands/reword-claim'
import type { SubmitRefusal } from '@/commands/submit-claim'
import type { WithdrawRefusal } from '@/commands/withdraw-claim'
import { BARRIER } from '@/components/wording'
import { problemSentence } from '@/domain/claim/problem-sentence'
import type { Problem } from '@/domain/claim/submission'

type Said = { message: string; errors?: Record<string, string>; values?: Record<string, string[]> }

/** The one place where a refusal about a claim becomes a sentence. */
export function claimRefusal(
  refusal: RewordRefusal | SubmitRefusal | WithdrawRefusal,
  claimId: string,
): Said {
  switch (refusal.kind) {
    case 'not-found':
      return { message: 'There is no such claim or report. It may have been opened from an old link.' }
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'stale':
      return {
        message: `Somebody saved revision ${refusal.headNo} while you were writing on revision ${refusal.seenNo}. Your words are kept here and nothing is overwritten yet. Compare first; saving again writes over it.`,
        values: {
          compare: [`/desk/claims/${claimId}/compare?from=${refusal.seenNo}&to=${refusal.headNo}`],
        },
      }
    case 'passage-unknown':
      return {
        message: 'A cited passage is no longer known. Remove it and cite it again.',
        errors: { citations: 'Cite this passage again.' },
      }
    case 'fact-unknown':
      return {
        message: 'A linked fact is not public, or no longer. Take the link out or choose another.',
        errors: { links: 'Choose a fact that readers can see.' },
      }
    case 'problems':
      return {
        message: 'Nothing was saved yet. Please look at these fields.',
        errors: sentences(refusal.problems),
      }
  }
}

/** A refusal to fix a passage, at the field where it was typed. */
export function markRefusal(refusal: MarkRefusal): Said {
  switch (refusal.kind) {
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'not-found':
      return { message: 'There is no such report.' }
    case 'passage-missing':
      return {
        message: 'The passage was not found.',
        errors: {
          citeTyped: 'These words do not occur in the captured text. Copy them exactly as they stand there.',
        },
      }
    case 'passage-repeated':
      return {
        message: 'The passage occurs more than once.',
        errors: {
          citeTyped: `These words occur ${refusal.places.length} times. Choose which one, or type more of the words around it.`,
        },
        values: { citePlaces: refusal.places.map(inItsPlace) },
      }
  }
}

/** One sentence at each field; where several stand against one, the first in the order of the rules. */
export function sentences(problems: readonly Problem[]): Record<string, string> {
  const said: Record<string, string> = {}
  for (const problem of problems) said[problem.field] ??= problemSentence(problem)
  return said
}

const inItsPlace = ({ prefix, exact, suffix }: { prefix: string; exact: string; suffix: string }) =>
  `… ${prefix.slice(-40)}[${exact.slice(0, 60)}]${suffix.slice(0, 40)} …`.replaceAll('\n', ' ')
