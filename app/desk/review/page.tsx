import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { ClaimList } from '@/components/desk/claim-list'
import { NextPage } from '@/components/desk/next-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { claimsAwaitingReview } from '@/db/queries/desk'
import { proposalsWaiting } from '@/db/queries/proposals'
import { readPlace, writePlace } from '../place-in-list'
import { ProposalsWaiting } from './proposals-waiting'

export const metadata: Metadata = { title: 'Review' }

const PAGE = 50
const MOST_PROPOSALS = 200

export default async function ReviewQueuePage({ searchParams }: PageProps<'/desk/review'>) {
  await requireActor('seeDesk')
  const after = readPlace((await searchParams).after)
  const [lines, proposals] = await Promise.all([
    claimsAwaitingReview(desk(), PAGE + 1, after && { submittedAt: after.at, id: after.id }),
    after ? [] : proposalsWaiting(desk(), MOST_PROPOSALS),
  ])
  const shown = lines.slice(0, PAGE)
  const last = shown.at(-1)
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle lead="Oldest first. What you worded or proposed yourself is for somebody else.">
        Waiting for review
      </PageTitle>
      <ProposalsWaiting lines={proposals} />
      {proposals.length > 0 && <h2 className="mb-2 text-xl">Claims</h2>}
      {shown.length > 0 ? (
        <ClaimList lines={shown} href={(line) => `/desk/claims/${line.id}/review`} />
      ) : (
        <EmptyState title="No claim waits for review">
          A claim appears here when its writer sends it.
        </EmptyState>
      )}
      {lines.length > PAGE && last?.submittedAt && (
        <NextPage href={`/desk/review?after=${writePlace(last.submittedAt, last.id)}`} />
      )}
    </div>
  )
}
