import { sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { present } from '../schema/kept-drafts'

/** Notes that this person has the claim's form open now. */
export async function writePresent(tx: Writer, here: { claimId: string; personId: string }): Promise<void> {
  await tx
    .insert(present)
    .values(here)
    .onConflictDoUpdate({ target: [present.claimId, present.personId], set: { seenAt: sql`now()` } })
}
