import { and, eq } from 'drizzle-orm'
import type { Writer } from '../client'
import { dismissals } from '../schema/desk'

export type Dismissal = { captureId: string; start: number; end: number }

/** Puts a suggestion aside; one put aside already stays so. */
export async function insertDismissal(tx: Writer, dismissal: Dismissal, dismissedBy: string): Promise<void> {
  await tx
    .insert(dismissals)
    .values({ ...dismissal, dismissedBy })
    .onConflictDoNothing()
}

/** Takes a suggestion back; gone already is gone. */
export async function deleteDismissal(tx: Writer, { captureId, start, end }: Dismissal): Promise<void> {
  await tx
    .delete(dismissals)
    .where(and(eq(dismissals.captureId, captureId), eq(dismissals.start, start), eq(dismissals.end, end)))
}
