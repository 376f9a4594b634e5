import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { PageTitle } from '@/components/ui/page-title'
import { LISTS } from './lists'

export const metadata: Metadata = { title: 'Waiting' }

export default async function WaitingPage({ params }: PageProps<'/desk/waiting/[list]'>) {
  const actor = await requireActor('seeDesk')
  const list = LISTS.get((await params).list)
  if (!list) notFound()
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle above={<a href="/desk">What waits for you</a>}>{list.title}</PageTitle>
      {(await list.lines(actor)) ?? (
        <p className="border-t border-rule py-3 text-sm text-ink-muted">Nothing waits here now.</p>
      )}
    </div>
  )
}
