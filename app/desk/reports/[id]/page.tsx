import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { CapturedText } from '@/components/desk/captured-text'
import { ClaimList } from '@/components/desk/claim-list'
import { NewClaimForm, SUPPORTS } from '@/components/desk/new-claim-form'
import { PublishedForm } from '@/components/desk/published-form'
import { ReportHead } from '@/components/desk/report-head'
import { SelectionBar } from '@/components/desk/selection-bar'
import { Workbench } from '@/components/desk/workbench'
import { EmptyState } from '@/components/ui/empty-state'
import { desk } from '@/db/client'
import { claimsOfReport, draftsOf } from '@/db/queries/desk'
import { reportById } from '@/db/queries/reports'
import { may } from '@/domain/policy/permissions'
import { marksOf, suggestionMarks } from '../../text-marks'
import { suggestedIn } from '../suggested'
import { startClaimAction } from './actions'
import { dateReportAction } from './date-actions'
import { SuggestedClaims } from './suggested-claims'

export const metadata: Metadata = { title: 'Workbench' }

export default async function WorkbenchPage({ params }: PageProps<'/desk/reports/[id]'>) {
  const actor = await requireActor('seeDesk')
  const report = await reportById(desk(), (await params).id)
  if (!report) notFound()
  const writes = may(actor, 'writeClaim')
  const [claims, marks, drafts, suggested] = await Promise.all([
    claimsOfReport(desk(), report.id),
    marksOf(report.capture.id, null),
    writes ? draftsOf(desk(), actor.id, 30) : [],
    writes ? suggestedIn(report) : [],
  ])
  const text = (
    <>
      <ReportHead report={report} />
      <CapturedText
        text={report.capture.text}
        marks={[...marks, ...suggestionMarks(suggested)]}
        lang={report.language}
      />
      {writes && (
        <SelectionBar
          form="new-claim"
          report={report.id}
          label="New claim from this passage"
          also={SUPPORTS}
        />
      )}
    </>
  )
  return (
    <Workbench text={text} label="Claims drawn from this report">
      {writes && <NewClaimForm action={startClaimAction} report={report.id} drafts={drafts} />}
      {writes && (
        <PublishedForm
          key={report.published}
          action={dateReportAction}
          report={report.id}
          published={report.published}
        />
      )}
      {writes && <SuggestedClaims report={report} suggested={suggested} />}
      <h2 className="mt-8 mb-3 text-xl">Claims drawn from this report</h2>
      {claims.length > 0 ? (
        <ClaimList lines={claims} />
      ) : (
        <EmptyState title="No claim yet">
          Select the words of an assertion in the text to write the first.
        </EmptyState>
      )}
    </Workbench>
  )
}
