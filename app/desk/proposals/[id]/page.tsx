import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { ProposalEffects } from '@/components/desk/proposal-effects'
import { ProposalFact } from '@/components/desk/proposal-fact'
import { ProposalWords } from '@/components/desk/proposal-words'
import { Workbench } from '@/components/desk/workbench'
import { desk } from '@/db/client'
import { claimById } from '@/db/queries/claims'
import { proposalById } from '@/db/queries/proposals'
import { publishedFact } from '@/db/queries/published'
import { ChallengeAnswered } from './challenge-answered'
import { DecisionPanel } from './decision-panel'
import { DisputedFact } from './disputed-fact'
import { JustDone } from './just-done'
import { ProposalHead } from './proposal-head'

export const metadata: Metadata = { title: 'Proposal' }

export default async function ProposalPage({ params, searchParams }: PageProps<'/desk/proposals/[id]'>) {
  const actor = await requireActor('seeDesk')
  // Everything below is drawn from these bytes, and the decision names their SHA-256.
  const proposal = await proposalById(desk(), (await params).id)
  const claim = proposal && (await claimById(desk(), proposal.claimId))
  if (!proposal || !claim) notFound()
  const { content } = proposal
  const fact = await publishedFact(desk(), claim.id)
  return (
    <Workbench label="Proposal" text={<ProposalFact fact={fact} title="What readers see now" />}>
      <ProposalHead proposal={proposal} />
      <div className="grid gap-6">
        <JustDone query={await searchParams} />
        {content.kind === 'answer' && <ChallengeAnswered id={content.challengeId} />}
        <ProposalWords
          content={content}
          other={content.kind === 'explain' && <DisputedFact fact={fact} disputeId={content.disputeId} />}
        />
        {!proposal.decision && <ProposalEffects kind={proposal.kind} />}
      </div>
      <DecisionPanel proposal={proposal} claim={claim} actor={actor} />
    </Workbench>
  )
}
