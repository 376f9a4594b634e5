import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { proposeAction } from '@/app/desk/proposals/actions'
import { ProposalEffects } from '@/components/desk/proposal-effects'
import { ProposalFact } from '@/components/desk/proposal-fact'
import { ProposalForm } from '@/components/desk/proposal-form'
import { Workbench } from '@/components/desk/workbench'
import { PROPOSAL } from '@/components/wording'
import { desk } from '@/db/client'
import { claimById } from '@/db/queries/claims'
import { publishedFact } from '@/db/queries/published'
import { canPropose, type ProposalKind } from '@/domain/claim/proposal'
import { DisputeAbout } from './dispute-about'
import { reportsToCite } from './reports-to-cite'

export const metadata: Metadata = { title: 'Propose' }

const KINDS: ReadonlyMap<string, ProposalKind> = new Map(
  Object.entries({
    retract: 'retract',
    remove: 'remove',
    'check-again': 'check_again',
    explain: 'explain',
  }),
)

export default async function ProposePage({
  params,
  searchParams,
}: PageProps<'/desk/claims/[id]/propose/[kind]'>) {
  await requireActor('proposeAct')
  const { id, kind: path } = await params
  const kind = KINDS.get(path)
  const claim = await claimById(desk(), id)
  const fact = claim && (await publishedFact(desk(), id))
  if (!kind || !claim || !fact || !canPropose(kind, claim)) notFound()
  const disputeId = String((await searchParams).dispute ?? '')
  return (
    <Workbench label="Proposal" text={<ProposalFact fact={fact} title="What readers see now" />}>
      <p className="text-[0.8125rem]">
        <a href={`/desk/claims/${id}`}>The claim</a>
      </p>
      <h1 className="mt-1 mb-4 text-2xl">{PROPOSAL[kind]}</h1>
      <div className="grid gap-6 pb-8">
        {kind === 'explain' && <DisputeAbout fact={fact} disputeId={disputeId} />}
        <ProposalEffects kind={kind} />
        <ProposalForm
          action={proposeAction}
          kind={kind}
          hidden={{ key: randomUUID(), claimId: id, publishedNo: String(claim.publishedNo), disputeId }}
          reports={kind === 'check_again' ? await reportsToCite() : []}
        />
      </div>
    </Workbench>
  )
}
