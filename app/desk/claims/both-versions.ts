import type { EnteredClaim } from '@/commands/claim-content'
import { desk } from '@/db/client'
import { revisionOf } from '@/db/queries/claims'
import type { ClaimContent } from '@/domain/claim/content'
import { differences } from '@/domain/claim/difference'

/** What a colleague saved meanwhile against what was typed here, as the form shows it; nothing where they agree. */
export async function bothVersions(
  claimId: string,
  headNo: number,
  typed: EnteredClaim,
): Promise<{ bothVersions: string[] } | Record<never, never>> {
  const head = await revisionOf(desk(), claimId, headNo)
  const found = head ? differences(head.content, asTyped(head.content, typed)) : []
  return found.length > 0 ? { bothVersions: [JSON.stringify(found)] } : {}
}

/** The colleague's version with the words of the form in place of its own; what stands on other records stays theirs. */
function asTyped(head: ClaimContent, typed: EnteredClaim): ClaimContent {
  const { statement, vouch, kind, subject, object, quantity, time, due, place, attribution } = typed
  const { reliability, credibility, publicNote, internalNote, change, checkAgainOn } = typed
  const said = { statement, vouch, kind, subject, object, quantity, time, due, place, attribution }
  return { ...head, ...said, reliability, credibility, publicNote, internalNote, change, checkAgainOn }
}
