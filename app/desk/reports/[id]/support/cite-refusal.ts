import type { CiteAlsoRefusal } from '@/commands/cite-also'
import { BARRIER } from '@/components/wording'
import { sentences } from '../../../claims/refusals'

type Said = { message?: string; errors?: Record<string, string> }

/** Why a passage was not added to a fact, and what would help. */
export function citeRefusal(refusal: CiteAlsoRefusal): Said {
  switch (refusal.kind) {
    case 'not-found':
      return { message: 'There is no such public fact.' }
    case 'barred':
      return { message: BARRIER[refusal.barrier] }
    case 'in-review':
      return {
        message:
          'A next revision of this fact is in review, and nobody signs a moving text. Wait for the decision, or have it taken out of review first.',
      }
    case 'stale':
      return {
        message: `Somebody saved revision ${refusal.headNo} of this fact meanwhile. Nothing was added yet. Look at it, then add the passage again.`,
      }
    case 'cited-already':
      return { errors: { factId: 'This fact cites the passage already.' } }
    case 'passage-unknown':
      return { message: 'The passage is no longer known. Mark it again at the workbench.' }
    case 'fact-unknown':
      return {
        message:
          'A fact that this one is linked to is no longer public. Revise it first, and take the link out.',
      }
    case 'problems':
      return { message: Object.values(sentences(refusal.problems)).join(' ') }
  }
}
