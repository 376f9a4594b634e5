import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { requireActor } from '@/app/_session/current-actor'
import { AlsoHere } from '@/components/desk/also-here'
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
import { formWithKept, keptHere } from './kept-here'
import { KeptNotice } from './kept-notice'
import { sourceWords } from './source-words'

/** The captured text beside the claim form, for a new claim as for the next revision of one. */
export async function ClaimDesk({
  report,
  claim,
  content,
  suggested,
  suggestedAt,
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
  /** Where in the text the suggestion stands that the form begins with. */
  suggestedAt?: string
  citations: Citation[]
  title: string
  initial?: FormState
  children?: ReactNode
}) {
  const actor = await requireActor('writeClaim')
  const place = claim
    ? `/desk/claims/${claim.id}`
    : newClaimAddress(report.id, citations[0]?.passage.id, suggestedAt)
  const kept = await keptHere(actor, place)
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
      {claim && <AlsoHere claimId={claim.id} />}
      <KeptNotice kept={kept} place={place} headNo={claim?.head.no ?? 0} />
      <ClaimForm
        action={saveClaimAction}
        initial={formWithKept(kept, citations, initial)}
        suggested={suggested?.fields}
        hidden={{
          key: randomUUID(),
          reportId: report.id,
          claimId: claim?.id ?? '',
          baseNo: String(kept?.baseNo ?? claim?.head.no ?? 0),
          place,
        }}
        defaults={claimDefaults(content ?? suggested?.content, measure?.title)}
        citations={citations.map(({ passage, report: cited, role, saidBy }) => ({
          id: passage.id,
          exact: passage.exact,
          source: sourceWords({ passage, report: cited }),
          role,
          saidBy,
        }))}
        report={report.id}
        published={dates.filter((date) => date !== null)}
        topics={topics}
        measures={measures}
        facts={facts}
        isPublic={claim?.publishedNo != null}
        restored={kept !== null}
      />
    </Workbench>
  )
}

function newClaimAddress(reportId: string, passage?: string, suggested?: string): string {
  const query = new URLSearchParams({ ...(passage && { passage }), ...(suggested && { suggested }) })
  return `/desk/reports/${reportId}/claims/new${query.size > 0 ? `?${query}` : ''}`
}

async function linkable(reportId: string, claim: ClaimRow | null, content: ClaimContent | null) {
  const topicIds = content?.topic ? [content.topic.id] : await topicsOfReport(desk(), reportId)
  const linked = content?.links.map(({ fact }) => fact.id) ?? []
  return factsToLink(desk(), { topicIds, linked, except: claim?.id ?? '' })
}
