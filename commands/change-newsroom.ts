import type { Database } from '@/db/client'
import { newsroomOf } from '@/db/queries/published'
import { recordHistory } from '@/db/writes/history'
import { writeNewsroom } from '@/db/writes/newsroom'
import { nextEdition } from '@/db/writes/published'
import type { CheckAgainDays } from '@/domain/claim/check-again'
import { KINDS } from '@/domain/claim/content'
import type { Actor } from '@/domain/policy/actor'
import type { BylinePolicy } from '@/domain/policy/newsroom-policy'
import { ok, type Result } from '@/domain/result'
import { asAdmin, type NotAdmin } from './as-admin'

export type NewsroomOrder = { name: string; bylines: BylinePolicy; checkAgainDays?: CheckAgainDays }

/**
 * Changes the newsroom's name and house policy; what is left out stays. What the public reads of it, its name and whether it
 * reads names, is printed in a new edition.
 */
export function changeNewsroom(
  db: Database,
  actor: Actor,
  order: NewsroomOrder,
): Promise<Result<null, NotAdmin>> {
  return asAdmin<null, NotAdmin>(db, actor, async (tx) => {
    const before = await newsroomOf(tx)
    const { name, bylines, checkAgainDays = before.checkAgainDays } = order
    const isPublicChange = before.name !== name || before.bylines !== bylines
    const days = daysTold(checkAgainDays)
    if (!isPublicChange && daysTold(before.checkAgainDays) === days) return ok(null)
    await writeNewsroom(tx, { name, bylines, checkAgainDays })
    const edition = isPublicChange ? (await nextEdition(tx)).no : null
    const detail = { name, bylines, checkAgainDays: days }
    await recordHistory(tx, { personId: actor.id, act: 'changed-newsroom', edition, detail })
    return ok(null)
  })
}

/** The policy in one line for the history, in the order of the kinds: "deployment 90, casualty 30". */
function daysTold(days: CheckAgainDays): string {
  return KINDS.flatMap((kind) => (days[kind] ? [`${kind} ${days[kind]}`] : [])).join(', ')
}
