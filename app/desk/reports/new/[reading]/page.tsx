import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { CaptureForm } from '@/components/desk/capture-form'
import { ReadText } from '@/components/desk/read-text'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { readingOf } from '@/db/queries/readings'
import { outletNames } from '@/db/queries/reports'
import { confirmAction } from '../actions'
import { knownFrom } from './known-from'

export const metadata: Metadata = { title: 'Confirm what was read' }

export default async function ConfirmPage({ params }: PageProps<'/desk/reports/new/[reading]'>) {
  const actor = await requireActor('addReport')
  const reading = await readingOf(desk(), actor.id, (await params).reading)
  if (!reading || reading.reportId !== null) notFound()
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle
        above={<a href="/desk/reports/new">Capture a report</a>}
        lead="Look at each field: they are what the document says of itself. Nothing is kept for good until you confirm it; it waits for a day."
      >
        Confirm what was read
      </PageTitle>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,28rem)_minmax(0,1fr)]">
        <CaptureForm
          action={confirmAction}
          postKey={randomUUID()}
          outlets={await outletNames(desk())}
          known={knownFrom(reading)}
          reading={reading.id}
        />
        <ReadText reading={reading} />
      </div>
    </div>
  )
}
