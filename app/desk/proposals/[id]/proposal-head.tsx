import { LocalMoment } from '@/components/ui/local-moment'
import { Mark } from '@/components/ui/mark'
import { Words } from '@/components/ui/words'
import { PROPOSAL } from '@/components/wording'
import type { ProposalRow } from '@/db/queries/proposals'

export function ProposalHead({ proposal }: { proposal: ProposalRow }) {
  return (
    <header className="mb-5 grid gap-2">
      <h1 className="flex items-center gap-2.5 text-2xl">
        <Mark className="size-6" /> {PROPOSAL[proposal.kind]}
      </h1>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-ink-muted">
        <span>
          proposed by <Words>{proposal.proposer.name}</Words>, <LocalMoment at={proposal.at.toISOString()} />
        </span>
        <span>about revision {proposal.publishedNo}</span>
        <a href={`/desk/claims/${proposal.claimId}`}>The claim and its history</a>
      </p>
    </header>
  )
}
