import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { ClaimsFilterForm } from '@/components/desk/claims-filter'
import { NextPage } from '@/components/desk/next-page'
import { SavedFilters } from '@/components/desk/saved-filters'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { listedClaims, outletChoices } from '@/db/queries/claims-list'
import { historyChoices } from '@/db/queries/history'
import { savedFiltersFor } from '@/db/queries/saved-filters'
import { may } from '@/domain/policy/permissions'
import { readPlace, writePlace } from '../place-in-list'
import { ChosenClaims } from './chosen-claims'
import { forgetFilterAction, saveFilterAction } from './filter-actions'
import { claimsFilterOf, claimsOrderOf, claimsQuery, readClaimsAsked } from './read-claims-asked'
import { WaysOut } from './ways-out'

export const metadata: Metadata = { title: 'Claims' }

const PAGE = 50

export default async function ClaimsPage({ searchParams }: PageProps<'/desk/claims'>) {
  const actor = await requireActor('seeDesk')
  const query = await searchParams
  const asked = readClaimsAsked(query)
  const [choices, outlets, filters, lines] = await Promise.all([
    historyChoices(desk()),
    outletChoices(desk()),
    savedFiltersFor(desk(), actor.id),
    listedClaims(
      desk(),
      claimsFilterOf(asked, actor.id),
      claimsOrderOf(asked),
      PAGE + 1,
      readPlace(query.before),
    ),
  ])
  const shown = lines.slice(0, PAGE)
  const last = lines.length > PAGE ? shown.at(-1) : undefined
  const next = last && claimsQuery(asked, { before: writePlace(last.changedAt, last.id) })
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle actions={<WaysOut query={claimsQuery(asked)} writes={may(actor, 'writeClaim')} />}>
        Claims
      </PageTitle>
      <SavedFilters
        filters={filters}
        me={actor.id}
        query={claimsQuery(asked)}
        save={saveFilterAction}
        forget={forgetFilterAction}
      />
      <ClaimsFilterForm asked={asked} choices={{ ...choices, outlets }} />
      {shown.length > 0 ? (
        <ChosenClaims lines={shown} more={last !== undefined} writes={may(actor, 'writeClaim')} />
      ) : (
        <EmptyState title="No claim is like that">Ask for less, or for other words.</EmptyState>
      )}
      {next && <NextPage href={`/desk/claims?${next}`} />}
    </div>
  )
}
