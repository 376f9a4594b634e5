import type { PromiseNotice } from '@/domain/talk/promise-notice'
import type { Writer } from '../client'
import { promiseNotices } from '../schema/talk'

/** Keeps that people are told of a promise; false when they were before, also by another process at this moment. */
export async function keepNotice(
  tx: Writer,
  notice: { claimId: string; lastDay: string; kind: PromiseNotice },
): Promise<boolean> {
  const kept = await tx
    .insert(promiseNotices)
    .values(notice)
    .onConflictDoNothing()
    .returning({ claimId: promiseNotices.claimId })
  return kept.length > 0
}
