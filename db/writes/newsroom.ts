import type { CheckAgainDays } from '@/domain/claim/check-again'
import type { BylinePolicy } from '@/domain/policy/newsroom-policy'
import type { Writer } from '../client'
import { newsroom } from '../schema/published'

/** Writes the newsroom's name and house policy; its one row is made when there is none. */
export async function writeNewsroom(
  tx: Writer,
  house: { name: string; bylines: BylinePolicy; example?: boolean; checkAgainDays?: CheckAgainDays },
): Promise<void> {
  const { name, bylines, example, checkAgainDays } = house
  const row = { name, bylines, checkAgainDays, example: example === undefined ? undefined : Number(example) }
  await tx
    .insert(newsroom)
    .values({ id: 1, ...row })
    .onConflictDoUpdate({ target: newsroom.id, set: row })
}
