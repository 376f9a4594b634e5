import type { EnteredClaim } from '@/commands/claim-content'
import { desk } from '@/db/client'
import { revisionOf } from '@/db/queries/claims'
import { newsroomOf } from '@/db/queries/published'
import { checkAgainWhenSaved } from '@/domain/claim/check-again'

/** The entry with the day on which house policy wants a level checked again, where the editor left it to that. */
export async function withCheckAgain(
  entered: EnteredClaim,
  claimId: string,
  baseNo: number,
): Promise<EnteredClaim> {
  if (entered.measure?.role !== 'level' || entered.checkAgainOn !== null) return entered
  const [{ checkAgainDays }, before] = await Promise.all([
    newsroomOf(desk()),
    claimId === '' ? null : revisionOf(desk(), claimId, baseNo),
  ])
  const today = new Date().toISOString().slice(0, 10)
  const checkAgainOn = checkAgainWhenSaved(entered, before?.content ?? null, checkAgainDays, today)
  return { ...entered, checkAgainOn }
}
