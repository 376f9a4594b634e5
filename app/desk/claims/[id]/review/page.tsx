import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { PassageInContext } from '@/components/desk/passage-in-context'
import { ReviewsSoFar } from '@/components/desk/reviews-so-far'
import { WarningList } from '@/components/desk/warning-list'
import { Workbench } from '@/components/desk/workbench'
import { desk } from '@/db/client'
import { claimById, reviewsOf, revisionOf } from '@/db/queries/claims'
import { judgementsOf } from '@/db/queries/judgements'
import { barrierTo } from '@/domain/policy/claim-policy'
import { besideRevision, inOrder } from '../../beside'
import { BesideIt } from '../../beside-it'
import { Talk } from '../../talk'
import { ToldBefore } from '../../told-before'
import { Assignment } from './assignment'
import { factsToJudge } from './facts-to-judge'
import { OpenTalk } from './open-talk'
import { Opinions } from './opinions'
import { ReviewHead } from './review-head'
import { ReviewPanel } from './review-panel'
import { warningsOf } from './warnings-of'
import { WhatChanged } from './what-changed'

export const metadata: Metadata = { title: 'Review a claim' }

export default async function ReviewPage({ params }: PageProps<'/desk/claims/[id]/review'>) {
  const actor = await requireActor('seeDesk')
  const claim = await claimById(desk(), (await params).id)
  // Everything below is drawn from these bytes, and the decision names their SHA-256.
  const revision = claim && (await revisionOf(desk(), claim.id, claim.head.no))
  if (!claim || !revision) notFound()
  const passages = revision.content.citations.map((citation) => (
    <PassageInContext key={citation.passage.id + citation.role} citation={citation} />
  ))
  const beside = await besideRevision(claim, revision)
  const facts = await factsToJudge(revision, beside)
  // Who decides finds the facts beside the claim where they are judged; everybody else, and the claims, here.
  const decides = !barrierTo('approve', claim, actor)
  const others = inOrder(decides ? { ...beside, facts: [] } : beside)
  const judge = decides && facts.length > 0 ? 'judge' : 'beside'
  return (
    <Workbench label="Review" text={passages}>
      <ReviewHead claim={claim} revision={revision} />
      <Assignment claim={claim} actor={actor} />
      <WarningList warnings={await warningsOf(claim, revision, beside)} judge={judge} />
      <OpenTalk claimId={claim.id} />
      <WhatChanged claim={claim} revision={revision} />
      <ReviewPanel claim={claim} revision={revision} actor={actor} own={beside.own} facts={facts}>
        {(others.length > 0 || facts.length === 0) && (
          <BesideIt revision={revision} beside={beside} others={others} />
        )}
        <ToldBefore claimId={claim.id} revision={revision} beside={beside} />
        <ReviewsSoFar
          reviews={await reviewsOf(desk(), claim.id)}
          judgements={await judgementsOf(desk(), claim.id)}
        />
      </ReviewPanel>
      <Opinions revision={revision} actor={actor} />
      <Talk revision={revision} actor={actor} />
    </Workbench>
  )
}
