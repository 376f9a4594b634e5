import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../client'
import { keptDrafts } from '../schema/kept-drafts'

export type KeptDraft = {
  place: string
  baseNo: number
  fields: [string, string][]
  savedAt: Date
  discardedAt: Date | null
}

const draft = {
  place: keptDrafts.place,
  baseNo: keptDrafts.baseNo,
  fields: keptDrafts.fields,
  savedAt: keptDrafts.savedAt,
  discardedAt: keptDrafts.discardedAt,
}

/** What this person left unsaved on that page, also when they set it aside. */
export async function keptDraft(
  reader: Reader,
  personId: string,
  place: string,
): Promise<KeptDraft | undefined> {
  const [found] = await reader
    .select(draft)
    .from(keptDrafts)
    .where(and(eq(keptDrafts.personId, personId), eq(keptDrafts.place, place)))
  return found
}

/** Everything this person left unsaved and did not set aside, latest first. */
export function keptDraftsOf(reader: Reader, personId: string, limit: number): Promise<KeptDraft[]> {
  return reader
    .select(draft)
    .from(keptDrafts)
    .where(and(eq(keptDrafts.personId, personId), isNull(keptDrafts.discardedAt)))
    .orderBy(desc(keptDrafts.savedAt))
    .limit(limit)
}
