import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { NextPage } from '@/components/desk/next-page'
import { ReportList } from '@/components/desk/report-list'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { latestReports } from '@/db/queries/reports'
import { may } from '@/domain/policy/permissions'
import { readPlace, writePlace } from '../place-in-list'

export const metadata: Metadata = { title: 'Reports' }

const PAGE = 50

export default async function ReportsPage({ searchParams }: PageProps<'/desk/reports'>) {
  const actor = await requireActor('seeDesk')
  const before = readPlace((await searchParams).before)
  const lines = await latestReports(desk(), PAGE + 1, before && { createdAt: before.at, id: before.id })
  const shown = lines.slice(0, PAGE)
  const last = shown.at(-1)
  const capture = may(actor, 'addReport') && (
    <ButtonLink href="/desk/reports/new" variant="primary">
      Capture a report
    </ButtonLink>
  )
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle actions={capture}>Reports</PageTitle>
      {shown.length > 0 ? (
        <ReportList lines={shown} />
      ) : (
        <EmptyState title="No report yet" action={capture}>
          A report is where claims come from. Paste the first.
        </EmptyState>
      )}
      {lines.length > PAGE && last && (
        <NextPage href={`/desk/reports?before=${writePlace(last.createdAt, last.id)}`} />
      )}
    </div>
  )
}
