import { notFound } from 'next/navigation'
import { Words } from '@/components/ui/words'
import { desk } from '@/db/client'
import { linkableFacts } from '@/db/queries/published'
import { type FactDocument, openDisputes } from '@/domain/claim/fact'

/** The open dispute that is to be explained: with which fact, and what the reviewer found. */
export async function DisputeAbout({ fact, disputeId }: { fact: FactDocument; disputeId: string }) {
  const dispute = openDisputes(fact).find((each) => each.disputeId === disputeId)
  if (!dispute) notFound()
  const statement = (await linkableFacts(desk(), [dispute.with])).get(dispute.with)
  return (
    <div className="border-l-[3px] border-disputed bg-wash px-4 py-3 text-sm">
      <p>
        <b className="font-semibold text-disputed">Disputed</b> with{' '}
        <a href={`/desk/claims/${dispute.with}`} className="font-serif text-base">
          <Words>{statement ?? 'a fact that was removed'}</Words>
        </a>
      </p>
      <Words as="p" className="mt-1 wrap-anywhere">
        {dispute.note}
      </Words>
    </div>
  )
}
