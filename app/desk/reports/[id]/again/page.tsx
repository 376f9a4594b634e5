import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { AgainForm } from '@/components/desk/again-form'
import { ChangedParts } from '@/components/desk/changed-parts'
import { SourceForm } from '@/components/desk/source-form'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { readingOf } from '@/db/queries/readings'
import { reportById } from '@/db/queries/reports'
import { changedParts } from '@/domain/evidence/versions'
import { whyAsked } from '../../new/why-asked'
import { captureAgainAction } from './actions'

export const metadata: Metadata = { title: 'Capture again' }

export default async function AgainPage({ params, searchParams }: PageProps<'/desk/reports/[id]/again'>) {
  const actor = await requireActor('addReport')
  const report = await reportById(desk(), (await params).id)
  if (!report) notFound()
  const asked = await searchParams
  const { why, address } = whyAsked(asked)
  const found = await readingOf(desk(), actor.id, String(asked.reading ?? ''))
  const reading = found?.reportId === report.id ? found : null
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle
        above={<a href={`/desk/reports/${report.id}`}>{report.title}</a>}
        lead="What was captured before stays as it is. Where words that a claim rests on are gone, a task is opened."
      >
        Capture again
      </PageTitle>
      {reading ? (
        <ChangedParts lang={report.language} parts={changedParts(report.capture.text, reading.text)} />
      ) : (
        <SourceForm why={why} address={address || (report.url ?? '')} report={report.id} />
      )}
      <AgainForm
        action={captureAgainAction}
        postKey={randomUUID()}
        report={report.id}
        reading={reading?.id ?? null}
      />
    </div>
  )
}
