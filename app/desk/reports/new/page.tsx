import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { CaptureForm } from '@/components/desk/capture-form'
import { SourceForm } from '@/components/desk/source-form'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { outletNames } from '@/db/queries/reports'
import { captureAction } from './actions'
import { whyAsked } from './why-asked'

export const metadata: Metadata = { title: 'Capture a report' }

export default async function CapturePage({ searchParams }: PageProps<'/desk/reports/new'>) {
  await requireActor('addReport')
  const { why, address } = whyAsked(await searchParams)
  return (
    <div className="mx-auto w-full max-w-form px-4 pb-12 sm:px-6">
      <PageTitle lead="It is kept exactly as it comes, with its SHA-256, and never shown to readers.">
        Capture a report
      </PageTitle>
      <section aria-labelledby="read" className="mb-10">
        <h2 id="read" className="mb-3 text-xl">
          Fetch it or upload it
        </h2>
        <SourceForm why={why} address={address} />
      </section>
      <section aria-labelledby="paste">
        <h2 id="paste" className="mb-3 text-xl">
          Or paste its text
        </h2>
        <CaptureForm
          action={captureAction}
          postKey={randomUUID()}
          outlets={await outletNames(desk())}
          known={address === '' ? {} : { url: address }}
        />
      </section>
    </div>
  )
}
