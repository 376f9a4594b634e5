import { and, eq, isNull, sql } from 'drizzle-orm'
import type { ChallengeReason, ClosingReason } from '@/domain/claim/challenge'
import type { Writer } from '../client'
import { newId } from '../ids'
import { challenges } from '../schema/desk'

export type NewChallenge = {
  claimId: string
  publishedNo: number
  reason: ChallengeReason
  words: string
  link: string | null
  tokenHash: string
  key: string
}

/** Writes a reader's challenge down and returns its id; null for a repeated post of one form, which writes nothing. */
export async function insertChallenge(tx: Writer, challenge: NewChallenge): Promise<string | null> {
  const [written] = await tx
    .insert(challenges)
    .values({ id: newId('challenge'), ...challenge })
    .onConflictDoNothing()
    .returning({ id: challenges.id })
  return written?.id ?? null
}

/** Closes a challenge once; whether it was still open. */
export async function closeChallenge(
  tx: Writer,
  id: string,
  closing: { closedBy: string; closing: ClosingReason | 'answered'; closingNote: string },
): Promise<boolean> {
  const closed = await tx
    .update(challenges)
    .set({ ...closing, closedAt: sql`now()` })
    .where(and(eq(challenges.id, id), isNull(challenges.closedAt)))
    .returning({ id: challenges.id })
  return closed.length === 1
}
