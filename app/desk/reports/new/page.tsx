import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { CaptureForm } from '@/components/desk/capture-form'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { outletNames } from '@/db/queries/reports'
import { captureAction } from './actions'

export const metadata: Metadata = { title: 'Capture a report' }

export default async function CapturePage() {
  await requireActor('addReport')
  return (
    <div className="mx-auto w-full max-w-form px-4 pb-12 sm:px-6">
      <PageTitle lead="Paste the report as it was published. It is kept exactly as you give it, with its SHA-256, and never shown to readers.">
        Capture a report
      </PageTitle>
      <CaptureForm action={captureAction} postKey={randomUUID()} outlets={await outletNames(desk())} />
    </div>
  )
}
