import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { MeasureList } from '@/components/desk/measure-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { measureLines } from '@/db/queries/measures'

export const metadata: Metadata = { title: 'Measures' }

export default async function MeasuresPage() {
  await requireActor('seeDesk')
  const lines = await measureLines(desk())
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle lead="What is counted over time: what was promised, what is there now, what came and left.">
        Measures
      </PageTitle>
      {lines.length > 0 ? (
        <MeasureList lines={lines} />
      ) : (
        <EmptyState title="No measure yet">
          A measure is made in passing: name one in the form of a claim that tells a number.
        </EmptyState>
      )}
    </div>
  )
}
