import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { ArchiveLinks } from '@/components/desk/archive-links'
import { CaptureList } from '@/components/desk/capture-list'
import { ButtonLink } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { reportById } from '@/db/queries/reports'
import { archiveLinksOf, capturesOf } from '@/db/queries/source-changes'
import { may } from '@/domain/policy/permissions'
import { checkArchiveAction, recordArchiveAction } from './actions'
import { ChangesToLookAt } from './changes-to-look-at'

export const metadata: Metadata = { title: 'Captures' }

export default async function CapturesPage({ params }: PageProps<'/desk/reports/[id]/captures'>) {
  const actor = await requireActor('seeDesk')
  const report = await reportById(desk(), (await params).id)
  if (!report) notFound()
  const [captures, links] = await Promise.all([
    capturesOf(desk(), report.id),
    archiveLinksOf(desk(), report.id),
  ])
  const writes = may(actor, 'addReport')
  const again = writes && <ButtonLink href={`/desk/reports/${report.id}/again`}>Capture again</ButtonLink>
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle above={<a href={`/desk/reports/${report.id}`}>{report.title}</a>} actions={again}>
        Captures
      </PageTitle>
      <ChangesToLookAt report={report} writes={writes} />
      <CaptureList captures={captures} />
      <ArchiveLinks
        links={links}
        acts={writes ? { record: recordArchiveAction, check: checkArchiveAction } : null}
        postKey={randomUUID()}
        report={report.id}
      />
    </div>
  )
}
