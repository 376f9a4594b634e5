import { and, eq, sql } from 'drizzle-orm'
import type { Writer } from '../client'
import { keptDrafts } from '../schema/kept-drafts'

type Place = { personId: string; place: string }

const at = ({ personId, place }: Place) => and(eq(keptDrafts.personId, personId), eq(keptDrafts.place, place))

/** Keeps it in place of what was kept there before; when, by the database's clock. */
export async function writeKeptDraft(
  tx: Writer,
  draft: Place & { baseNo: number; fields: [string, string][] },
): Promise<Date> {
  const now = { baseNo: draft.baseNo, fields: draft.fields, savedAt: sql`now()`, discardedAt: null }
  const [written] = await tx
    .insert(keptDrafts)
    .values(draft)
    .onConflictDoUpdate({ target: [keptDrafts.personId, keptDrafts.place], set: now })
    .returning({ savedAt: keptDrafts.savedAt })
  if (!written) throw new Error('The draft was not kept.')
  return written.savedAt
}

export async function setAside(tx: Writer, place: Place, aside: boolean): Promise<void> {
  await tx
    .update(keptDrafts)
    .set({ discardedAt: aside ? sql`now()` : null })
    .where(at(place))
}

export async function deleteKeptDraft(tx: Writer, place: Place): Promise<void> {
  await tx.delete(keptDrafts).where(at(place))
}

/** Forgets what nobody came back to: after a month, or a day after it was set aside. */
export async function deleteOldDrafts(tx: Writer, personId: string): Promise<void> {
  await tx
    .delete(keptDrafts)
    .where(
      and(
        eq(keptDrafts.personId, personId),
        sql`(${keptDrafts.savedAt} < now() - interval '30 days' or ${keptDrafts.discardedAt} < now() - interval '1 day')`,
      ),
    )
}
