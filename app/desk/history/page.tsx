import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { HistoryFilterForm } from '@/components/desk/history-filter'
import { HistoryList } from '@/components/desk/history-list'
import { NextPage } from '@/components/desk/next-page'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { historyChoices, historyLines } from '@/db/queries/history'
import { accountActsSeenBy } from '@/domain/policy/history-policy'
import { addressBefore, filterOf, readAsked } from './read-filter'

export const metadata: Metadata = { title: 'History' }

const PAGE = 50

export default async function HistoryPage({ searchParams }: PageProps<'/desk/history'>) {
  const actor = await requireActor('seeDesk')
  const query = await searchParams
  const asked = readAsked(query)
  const before = /^\d{1,15}$/.test(String(query.before)) ? Number(query.before) : undefined
  const accountsOf = accountActsSeenBy(actor) === 'own' ? actor.id : undefined
  const [choices, lines] = await Promise.all([
    historyChoices(desk()),
    historyLines(desk(), { ...filterOf(asked), accountsOf }, PAGE + 1, before),
  ])
  const shown = lines.slice(0, PAGE)
  const last = shown.at(-1)
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle lead="Who did what, newest first. Nothing is ever taken out of it.">History</PageTitle>
      <HistoryFilterForm asked={asked} choices={choices} />
      {shown.length > 0 ? (
        <HistoryList lines={shown} />
      ) : (
        <EmptyState title="Nothing of the kind was done">Ask for less, or for other days.</EmptyState>
      )}
      {lines.length > PAGE && last && <NextPage href={addressBefore(asked, last.id)} />}
    </div>
  )
}
