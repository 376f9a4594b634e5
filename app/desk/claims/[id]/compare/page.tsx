import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { DifferenceList } from '@/components/desk/difference-list'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import { desk } from '@/db/client'
import { revisionOf } from '@/db/queries/claims'
import { differences } from '@/domain/claim/difference'

export const metadata: Metadata = { title: 'Compare revisions' }

export default async function ComparePage({ params, searchParams }: PageProps<'/desk/claims/[id]/compare'>) {
  await requireActor('seeDesk')
  const { id } = await params
  const { from, to } = await searchParams
  const [before, after] = await Promise.all([
    revisionOf(desk(), id, number(from)),
    revisionOf(desk(), id, number(to)),
  ])
  if (!before || !after) notFound()
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle above={<a href={`/desk/claims/${id}`}>The claim</a>}>
        Revision {before.no} and revision {after.no}
      </PageTitle>
      <p className="mb-5 text-sm text-ink-muted">
        Written by <Words>{before.author.name}</Words> and <Words>{after.author.name}</Words>.
      </p>
      <DifferenceList differences={differences(before.content, after.content)} />
    </div>
  )
}

const number = (value: string | string[] | undefined): number =>
  /^\d{1,6}$/.test(String(value)) ? Number(value) : 0
