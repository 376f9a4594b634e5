import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { ClaimList } from '@/components/desk/claim-list'
import { NextPage } from '@/components/desk/next-page'
import { type QUEUE_FILTERS, QueueFilterLinks } from '@/components/desk/queue-filter'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { reviewersAtWork } from '@/db/queries/assignments'
import { claimsAwaitingReview } from '@/db/queries/desk'
import { proposalsWaiting } from '@/db/queries/proposals'
import { readPlace, writePlace } from '../place-in-list'
import { ProposalsWaiting } from './proposals-waiting'
import { inList, isPerson, readWhose } from './read-whose'

export const metadata: Metadata = { title: 'Review' }

const PAGE = 50
const MOST_PROPOSALS = 200

const EMPTY: Record<keyof typeof QUEUE_FILTERS | 'theirs', { title: string; help: string }> = {
  all: { title: 'No claim waits for review', help: 'A claim appears here when its writer sends it.' },
  mine: { title: 'No review is yours by name', help: 'Open a claim in review and take it.' },
  theirs: { title: 'No review is theirs by name', help: 'Choose somebody else, or all.' },
  unassigned: { title: 'Every review is somebody’s', help: 'Whoever has one too many can hand it on.' },
}

export default async function ReviewQueuePage({ searchParams }: PageProps<'/desk/review'>) {
  const actor = await requireActor('seeDesk')
  const asked = await searchParams
  const [after, chosen] = [readPlace(asked.after), readWhose(asked.for)]
  const [lines, proposals, reviewers] = await Promise.all([
    claimsAwaitingReview(
      desk(),
      PAGE + 1,
      after ? { submittedAt: after.at, id: after.id } : undefined,
      inList(chosen, actor.id),
    ),
    after || chosen !== 'all' ? [] : proposalsWaiting(desk(), MOST_PROPOSALS),
    reviewersAtWork(desk()),
  ])
  const shown = lines.slice(0, PAGE)
  const last = shown.at(-1)
  const empty = EMPTY[isPerson(chosen) ? 'theirs' : chosen]
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle lead="Oldest first. What you worded or proposed yourself is for somebody else.">
        Waiting for review
      </PageTitle>
      <ProposalsWaiting lines={proposals} />
      {proposals.length > 0 && <h2 className="mb-2 text-xl">Claims</h2>}
      <QueueFilterLinks chosen={chosen} reviewers={reviewers} />
      {shown.length > 0 ? (
        <ClaimList lines={shown} href={(line) => `/desk/claims/${line.id}/review`} />
      ) : (
        <EmptyState title={empty.title}>{empty.help}</EmptyState>
      )}
      {lines.length > PAGE && last?.submittedAt && (
        <NextPage
          href={`/desk/review?${chosen === 'all' ? '' : `for=${chosen}&`}after=${writePlace(last.submittedAt, last.id)}`}
        />
      )}
    </div>
  )
}
