import type { ProposeRefusal } from '@/commands/propose-act'
import { PROPOSAL_BARRIER, PROPOSAL_PROBLEM } from '@/components/wording'

/** Why nothing was proposed, and what would help. */
export function proposeRefusal(refusal: ProposeRefusal): {
  message: string
  errors?: Record<string, string>
} {
  switch (refusal.kind) {
    case 'not-found':
      return { message: 'There is no such fact or challenge. It may have been opened from an old link.' }
    case 'barred':
      return { message: PROPOSAL_BARRIER[refusal.barrier] }
    case 'not-now':
      return {
        message:
          'This fact cannot be acted on like this any more: it has ended since this page was drawn. Look at where it stands now.',
      }
    case 'stale':
      return {
        message: `Readers have revision ${refusal.publicNo ?? 'none'} now, and this was written about revision ${refusal.seenNo}. Nothing was proposed. Read what is public now, then send it again.`,
      }
    case 'passage-unknown':
      return {
        message: 'A cited passage is no longer known. Remove it and cite it again.',
        errors: { passages: 'Cite this passage again.' },
      }
    case 'dispute-over':
      return {
        message: 'This dispute has ended since this page was drawn. There is nothing left to explain.',
      }
    case 'challenge-closed':
      return { message: 'This challenge was answered or closed since this page was drawn.' }
    case 'malformed':
      return {
        message:
          'Nothing was proposed. Keep each text under 2,000 characters, and cite at most ten passages.',
      }
    case 'problems':
      return {
        message: 'Nothing was proposed yet. Please look at these fields.',
        errors: Object.fromEntries(
          refusal.problems.map(({ field, kind }) => [field, PROPOSAL_PROBLEM[kind]]),
        ),
      }
  }
}
