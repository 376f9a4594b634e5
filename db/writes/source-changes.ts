import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { newId } from '../ids'
import { type ArchiveOutcome, archiveLinks, sourceChanges } from '../schema/brought-in'

/** Opens a task for each passage that is missing, but for those somebody is to look at already. */
export async function openSourceChanges(
  tx: Writer,
  capture: { reportId: string; captureId: string },
  missing: readonly { claimId: string; passageId: string }[],
): Promise<void> {
  for (const { claimId, passageId } of missing) {
    const [open] = await tx
      .select({ id: sourceChanges.id })
      .from(sourceChanges)
      .where(
        and(
          eq(sourceChanges.claimId, claimId),
          eq(sourceChanges.passageId, passageId),
          isNull(sourceChanges.closedAt),
        ),
      )
    if (open) continue
    await tx.insert(sourceChanges).values({ id: newId('change'), ...capture, claimId, passageId })
  }
}

/** Ends a task; the report it is of, or null when there is none open of this id. */
export async function endSourceChange(
  tx: Writer,
  id: string,
  by: { personId: string; note: string },
): Promise<{ reportId: string; claimId: string } | null> {
  const [ended] = await tx
    .update(sourceChanges)
    .set({ closedAt: sql`now()`, closedBy: by.personId, note: by.note })
    .where(and(eq(sourceChanges.id, id), isNull(sourceChanges.closedAt)))
    .returning({ reportId: sourceChanges.reportId, claimId: sourceChanges.claimId })
  return ended ?? null
}

export async function insertArchiveLink(
  tx: Writer,
  link: { reportId: string; url: string; recordedBy: string },
): Promise<void> {
  await tx
    .insert(archiveLinks)
    .values({ id: newId('archive'), ...link })
    .onConflictDoNothing()
}

export async function writeArchiveOutcome(
  tx: Writer,
  id: string,
  checked: { by: string; outcome: ArchiveOutcome },
): Promise<void> {
  await tx
    .update(archiveLinks)
    .set({ checkedAt: sql`now()`, checkedBy: checked.by, outcome: checked.outcome })
    .where(eq(archiveLinks.id, id))
}
