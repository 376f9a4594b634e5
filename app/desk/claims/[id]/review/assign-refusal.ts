import type { AssignRefusal } from '@/commands/assign-review'
import type { AssignmentBarrier } from '@/domain/policy/assignment-policy'

/** Why a review was not given to somebody, at its field, and what would help. */
export function assignRefusal(refusal: AssignRefusal): { message: string; errors?: Record<string, string> } {
  if (refusal.kind === 'not-found') return { message: 'There is no such claim.' }
  const { field, sentence } = SENTENCES[refusal.barrier]
  return field
    ? { message: 'Nothing was assigned yet.', errors: { [field]: sentence } }
    : { message: sentence }
}

const SENTENCES: Record<AssignmentBarrier, { field?: string; sentence: string }> = {
  'writers-only': { sentence: 'Only editors and reviewers may do this. Ask an administrator for the role.' },
  'wrong-state': { sentence: 'The claim is not in review now, so there is no review to assign.' },
  'not-a-reviewer': { field: 'assigneeId', sentence: 'Choose a reviewer who is at work here.' },
  'worded-it': {
    field: 'assigneeId',
    sentence: 'They worded a revision of this claim, so somebody else must review it.',
  },
  'due-odd': { field: 'due', sentence: 'Write a day of the calendar such as 2026-12-24, or leave it empty.' },
  'due-past': { field: 'due', sentence: 'That day is past. Choose today or later.' },
}
