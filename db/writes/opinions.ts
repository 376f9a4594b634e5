import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { newId } from '../ids'
import { opinionLinks, opinionRemarks } from '../schema/desk'

export type NewOpinionLink = {
  claimId: string
  no: number
  expert: string
  tokenHash: string
  askedBy: string
  expiresAt: Date
}

/** Writes down that somebody outside is asked, and what opens the link. */
export async function insertOpinionLink(tx: Writer, link: NewOpinionLink): Promise<void> {
  await tx.insert(opinionLinks).values({ id: newId('opinion'), ...link })
}

/** Ends a link once; whether it had not been ended before. */
export async function endOpinionLink(tx: Writer, id: string, endedBy: string): Promise<boolean> {
  const ended = await tx
    .update(opinionLinks)
    .set({ endedBy, endedAt: sql`now()` })
    .where(and(eq(opinionLinks.id, id), isNull(opinionLinks.endedAt)))
    .returning({ id: opinionLinks.id })
  return ended.length === 1
}

/** Writes down what an expert said. */
export async function insertOpinionRemark(
  tx: Writer,
  remark: { opinionId: string; key: string; name: string; words: string },
): Promise<void> {
  await tx.insert(opinionRemarks).values({ id: newId('opinion'), ...remark })
}
