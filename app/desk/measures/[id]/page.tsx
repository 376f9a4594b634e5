import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { MeasureForm } from '@/components/desk/measure-form'
import { scopeWords } from '@/components/measure-words'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import { desk } from '@/db/client'
import { measureById } from '@/db/queries/measures'
import { may } from '@/domain/policy/permissions'
import { changeMeasureAction } from './actions'
import { ClaimsOnIt } from './claims-on-it'
import { TallyToday } from './tally-today'

export const metadata: Metadata = { title: 'Measure' }

export default async function MeasurePage({ params, searchParams }: PageProps<'/desk/measures/[id]'>) {
  const actor = await requireActor('seeDesk')
  const measure = await measureById(desk(), (await params).id)
  if (!measure) notFound()
  const saved = (await searchParams).done === 'saved'
  return (
    <div className="mx-auto grid w-full max-w-sheet gap-10 px-4 pb-12 sm:px-6">
      <div>
        <PageTitle
          above={<a href="/desk/measures">Measures</a>}
          lead={
            <>
              Counts <Words>{scopeWords(measure)}</Words>.
            </>
          }
        >
          <Words>{measure.title}</Words>
        </PageTitle>
        {saved && <Notice tone="success" title="Saved" live />}
      </div>
      <TallyToday measure={measure} />
      <ClaimsOnIt measureId={measure.id} />
      {may(actor, 'manageMeasures') && (
        <section>
          <h2 className="mb-3 text-xl">Change the measure</h2>
          <MeasureForm action={changeMeasureAction} measure={measure} />
        </section>
      )}
    </div>
  )
}
