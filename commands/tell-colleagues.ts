import type { Writer } from '@/db/client'
import { assignmentOf } from '@/db/queries/assignments'
import { participantsOf, writersOf } from '@/db/queries/notifications'
import { tell } from '@/db/writes/notifications'
import type { Decision } from '@/domain/claim/decide'
import type { ChosenKind } from '@/domain/talk/notification'
import { toldOfComment } from '@/domain/talk/notification'

/** Tells whom a comment mentions, and who else takes part in its claim. */
export async function tellOfComment(
  tx: Writer,
  said: { commentId: string; claimId: string; actorId: string },
  mentioned: readonly string[],
): Promise<void> {
  const told = toldOfComment(said.actorId, { mentioned, partook: await participantsOf(tx, said.claimId) })
  await tell(tx, { kind: 'mentioned', ...said }, told.mentioned)
  await tell(tx, { kind: 'commented', ...said }, told.commented)
}

const DECIDED = {
  approve: 'countersigned',
  requestChanges: 'sent_back',
  reject: 'rejected',
} as const satisfies Record<Decision, ChosenKind>

/** Tells who worded a claim what was decided about it. */
export function tellOfDecision(
  tx: Writer,
  { decision, ...done }: { decision: Decision; claimId: string; actorId: string },
  wordedBy: readonly string[],
): Promise<void> {
  return tell(tx, { kind: DECIDED[decision], ...done }, wordedBy)
}

/** Tells somebody that a review becomes theirs, before it does; not who takes it, nor anew when only its due date changes. */
export async function tellOfAssignment(
  tx: Writer,
  claimId: string,
  { actorId, assigneeId }: { actorId: string; assigneeId: string },
): Promise<void> {
  if (assigneeId === actorId || assigneeId === (await assignmentOf(tx, claimId))?.id) return
  await tell(tx, { kind: 'assigned', actorId, claimId }, [assigneeId])
}

/** Tells who ever wrote a fact that a reader challenges it. */
export async function tellOfChallenge(tx: Writer, claimId: string): Promise<void> {
  await tell(tx, { kind: 'challenged', actorId: null, claimId }, await writersOf(tx, claimId))
}
