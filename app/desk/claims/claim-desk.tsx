import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { CapturedText } from '@/components/desk/captured-text'
import { claimDefaults } from '@/components/desk/claim-defaults'
import { CLAIM_FORM, ClaimForm } from '@/components/desk/claim-form'
import { ReportHead } from '@/components/desk/report-head'
import { SelectionBar } from '@/components/desk/selection-bar'
import { Workbench } from '@/components/desk/workbench'
import type { FormState } from '@/components/ui/form-state'
import { desk } from '@/db/client'
import type { ClaimRow } from '@/db/queries/claims'
import { topicTitles } from '@/db/queries/desk'
import { factsToLink, topicsOfReport } from '@/db/queries/facts-to-choose'
import { measureById, measuresToChoose } from '@/db/queries/measures'
import type { Report } from '@/db/queries/reports'
import type { Citation, ClaimContent } from '@/domain/claim/content'
import type { SuggestedClaim } from '@/extraction/suggested-claim'
import { marksOf } from '../text-marks'
import { saveClaimAction } from './actions'

/** The captured text beside the claim form, for a new claim as for the next revision of one. */
export async function ClaimDesk({
  report,
  claim,
  content,
  suggested,
  citations,
  title,
  initial,
  children,
}: {
  report: Report
  claim: ClaimRow | null
  content: ClaimContent | null
  /** What rules filled in for a new claim. */
  suggested?: SuggestedClaim | null
  citations: Citation[]
  title: string
  initial?: FormState
  children?: ReactNode
}) {
  const [marks, topics, measures, measure, facts] = await Promise.all([
    marksOf(report.capture.id, { citations }),
    topicTitles(desk()),
    measuresToChoose(desk()),
    content?.measure ? measureById(desk(), content.measure.id) : null,
    linkable(report.id, claim, content),
  ])
  const dates = [...citations.map((citation) => citation.report.published), report.published]
  return (
    <Workbench
      label={title}
      text={
        <>
          <ReportHead report={report} as="h2" />
          <CapturedText text={report.capture.text} marks={marks} lang={report.language} />
          <SelectionBar form={CLAIM_FORM} report={report.id} label="Cite this passage" />
        </>
      }
    >
      <h1 className="mb-4 text-2xl">{title}</h1>
      {children}
      <ClaimForm
        action={saveClaimAction}
        initial={initial}
        suggested={suggested?.fields}
        hidden={{
          key: randomUUID(),
          reportId: report.id,
          claimId: claim?.id ?? '',
          baseNo: String(claim?.head.no ?? 0),
        }}
        defaults={claimDefaults(content ?? suggested?.content, measure?.title)}
        citations={citations.map(({ passage, report: cited, role, saidBy }) => ({
          id: passage.id,
          exact: passage.exact,
          source: `${cited.title}, ${cited.outlet.name}`,
          role,
          saidBy,
        }))}
        report={report.id}
        published={dates.filter((date) => date !== null)}
        topics={topics}
        measures={measures}
        facts={facts}
        isPublic={claim?.publishedNo != null}
      />
    </Workbench>
  )
}

async function linkable(reportId: string, claim: ClaimRow | null, content: ClaimContent | null) {
  const topicIds = content?.topic ? [content.topic.id] : await topicsOfReport(desk(), reportId)
  const linked = content?.links.map(({ fact }) => fact.id) ?? []
  return factsToLink(desk(), { topicIds, linked, except: claim?.id ?? '' })
}
