import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { ChallengeList } from '@/components/desk/challenge-list'
import { NextPage } from '@/components/desk/next-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { closedChallenges, openChallenges } from '@/db/queries/challenges'
import { readPlace, writePlace } from '../place-in-list'

export const metadata: Metadata = { title: 'Challenges' }

const PAGE = 50

export default async function ChallengesPage({ searchParams }: PageProps<'/desk/challenges'>) {
  await requireActor('seeDesk')
  const query = await searchParams
  const isClosed = query.closed === '1'
  const lines = await (isClosed ? closedChallenges : openChallenges)(desk(), PAGE + 1, readPlace(query.after))
  const shown = lines.slice(0, PAGE)
  const last = shown.at(-1)
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle
        lead={
          isClosed
            ? 'What was answered or closed, newest first.'
            : 'What readers say is wrong, oldest first. Their words stay at the desk.'
        }
        actions={
          <a href={isClosed ? '/desk/challenges' : '/desk/challenges?closed=1'} className="text-sm">
            {isClosed ? 'Those that are open' : 'Those that are closed'}
          </a>
        }
      >
        {isClosed ? 'Closed challenges' : 'Challenges'}
      </PageTitle>
      {shown.length > 0 ? (
        <ChallengeList lines={shown} />
      ) : (
        <EmptyState title={isClosed ? 'None was closed yet' : 'Nobody challenges a fact'}>
          {isClosed
            ? 'A challenge comes here when it is answered in public or closed.'
            : 'Every public page leads readers to a form. What they send appears here.'}
        </EmptyState>
      )}
      {lines.length > PAGE && last && (
        <NextPage
          href={`/desk/challenges?${isClosed ? 'closed=1&' : ''}after=${writePlace(last.at, last.id)}`}
        />
      )}
    </div>
  )
}
