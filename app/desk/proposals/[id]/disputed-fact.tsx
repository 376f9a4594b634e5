import { Words } from '@/components/ui/words'
import { desk } from '@/db/client'
import { linkableFacts } from '@/db/queries/published'
import type { FactDocument } from '@/domain/claim/fact'

/** The other fact of a dispute, over or not. */
export async function DisputedFact({ fact, disputeId }: { fact: FactDocument | null; disputeId: string }) {
  const dispute = fact?.notices.find((each) => each.kind === 'disputed' && each.disputeId === disputeId)
  if (dispute?.kind !== 'disputed') return 'a dispute that is not told any more'
  const statement = (await linkableFacts(desk(), [dispute.with])).get(dispute.with)
  return (
    <>
      <a href={`/desk/claims/${dispute.with}`}>
        <Words className="font-serif text-lg leading-snug">{statement ?? 'A fact that was removed'}</Words>
      </a>
      <Words as="p" className="mt-1 text-ink-muted wrap-anywhere">
        {dispute.note}
      </Words>
    </>
  )
}
