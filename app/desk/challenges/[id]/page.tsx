import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { ChallengeWords } from '@/components/desk/challenge-words'
import { ProposalList } from '@/components/desk/proposal-list'
import { Workbench } from '@/components/desk/workbench'
import { Notice } from '@/components/ui/notice'
import { desk } from '@/db/client'
import { challengeLine } from '@/db/queries/challenges'
import { answersTo } from '@/db/queries/proposals'
import { publishedFact } from '@/db/queries/published'
import { may } from '@/domain/policy/permissions'
import { AsTheyReadIt } from './as-they-read-it'
import { Outcome } from './outcome'
import { WhatToDo } from './what-to-do'

export const metadata: Metadata = { title: 'Challenge' }

export default async function ChallengePage({ params, searchParams }: PageProps<'/desk/challenges/[id]'>) {
  const actor = await requireActor('seeDesk')
  const challenge = await challengeLine(desk(), (await params).id)
  if (!challenge) notFound()
  const [fact, answers] = await Promise.all([
    publishedFact(desk(), challenge.claimId),
    answersTo(desk(), challenge.id),
  ])
  return (
    <Workbench label="Challenge" text={<AsTheyReadIt challenge={challenge} fact={fact} />}>
      <h1 className="mb-4 text-2xl">A challenge</h1>
      <div className="grid gap-8 pb-8">
        {(await searchParams).closed === '1' && (
          <Notice tone="success" title="Closed" live>
            Its reader is told why at the link they follow it by. Nothing of it is public.
          </Notice>
        )}
        <ChallengeWords challenge={challenge} />
        <Outcome challenge={challenge} />
        {answers.length > 0 && (
          <section>
            <h2 className="mb-2 text-xl">Answers proposed</h2>
            <ProposalList lines={answers} named={false} />
          </section>
        )}
        {challenge.closing === null && fact && may(actor, 'answerChallenge') && (
          <WhatToDo challenge={challenge} fact={fact} />
        )}
      </div>
    </Workbench>
  )
}
