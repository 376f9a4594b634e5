import type { CloseRefusal } from '@/commands/close-challenge'
import { PROPOSAL_BARRIER } from '@/components/wording'

/** Why a challenge was not closed, and what would help. */
export function closingRefusal(refusal: CloseRefusal): { message: string } {
  switch (refusal.kind) {
    case 'not-found':
      return { message: 'There is no such challenge.' }
    case 'barred':
      return { message: PROPOSAL_BARRIER[refusal.barrier] }
    case 'challenge-closed':
      return { message: 'This challenge was answered or closed since this page was drawn.' }
  }
}
