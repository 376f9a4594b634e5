import { ProposalList } from '@/components/desk/proposal-list'
import type { ProposalLine } from '@/db/queries/proposals'

/** Acts on public facts that wait for a second person; nothing when none does. */
export function ProposalsWaiting({ lines }: { lines: readonly ProposalLine[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="proposed" className="mb-9">
      <h2 id="proposed" className="mb-2 text-xl">
        Proposed about facts
      </h2>
      <ProposalList lines={lines} />
    </section>
  )
}
