import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { ActsOnFact } from '@/app/desk/proposals/acts-on-fact'
import { ClaimHistory } from '@/components/desk/claim-history'
import { ReviewsSoFar } from '@/components/desk/reviews-so-far'
import { desk } from '@/db/client'
import { claimById, reviewsOf, revisionOf } from '@/db/queries/claims'
import { historyOfClaim } from '@/db/queries/history'
import { judgementsOf } from '@/db/queries/judgements'
import { besideRevision, inOrder } from '../beside'
import { BesideIt } from '../beside-it'
import { ClaimAsItStands } from '../claim-as-it-stands'
import { ClaimBeingWritten } from '../claim-being-written'
import { ClaimStanding } from '../claim-standing'
import { isBeingWritten } from '../is-being-written'
import { Talk } from '../talk'
import { ToldBefore } from '../told-before'

export const metadata: Metadata = { title: 'Claim' }

export default async function ClaimPage({ params, searchParams }: PageProps<'/desk/claims/[id]'>) {
  const actor = await requireActor('seeDesk')
  const query = await searchParams
  const claim = await claimById(desk(), (await params).id)
  const revision = claim && (await revisionOf(desk(), claim.id, claim.head.no))
  if (!claim || !revision) notFound()
  const [reviews, judgements, history, beside] = await Promise.all([
    reviewsOf(desk(), claim.id),
    judgementsOf(desk(), claim.id),
    historyOfClaim(desk(), claim.id),
    besideRevision(claim, revision),
  ])
  const standing = (
    <ClaimStanding claim={claim} revision={revision} actor={actor} reviews={reviews} query={query} />
  )
  const after = (
    <>
      <BesideIt revision={revision} beside={beside} others={inOrder(beside)} />
      <ToldBefore claimId={claim.id} revision={revision} beside={beside} />
      <Talk revision={revision} actor={actor} />
      <ReviewsSoFar reviews={reviews} judgements={judgements} />
      <ActsOnFact claim={claim} actor={actor} />
      <ClaimHistory lines={history} />
    </>
  )
  return isBeingWritten(claim, actor, query) ? (
    <ClaimBeingWritten claim={claim} revision={revision} query={query} before={standing} after={after} />
  ) : (
    <ClaimAsItStands revision={revision} before={standing} after={after} />
  )
}
