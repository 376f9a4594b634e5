import type { DecideProposalRefusal } from '@/commands/decide-proposal'
import { PROPOSAL_BARRIER } from '@/components/wording'

/** Why a decision on a proposal was not recorded, and what would help. */
export function decisionRefusal(refusal: DecideProposalRefusal): {
  message: string
  errors?: Record<string, string>
} {
  switch (refusal.kind) {
    case 'not-found':
      return { message: 'There is no such proposal.' }
    case 'barred':
      return { message: PROPOSAL_BARRIER[refusal.barrier] }
    case 'decided':
      return { message: 'Somebody has decided on this already. Nothing was recorded.' }
    case 'moved-on':
      return {
        message: `The fact has moved on since this was proposed on revision ${refusal.seenNo}. Nothing was recorded. It must be proposed anew on what readers see now.`,
      }
    case 'other-bytes':
      return {
        message: 'This is not what stood on your screen. Nothing was recorded. Read it again, then decide.',
      }
    case 'remark-missing':
      return {
        message: 'Nothing was recorded yet.',
        errors: { remark: 'Say why it is declined: whoever proposed it needs it.' },
      }
    case 'dispute-over':
      return { message: 'The dispute has ended meanwhile. Nothing was recorded; decline the proposal.' }
    case 'challenge-closed':
      return {
        message:
          'The challenge was answered or closed meanwhile. Nothing was recorded; decline the proposal.',
      }
  }
}
