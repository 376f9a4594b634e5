import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { NewsroomForm } from '@/components/desk/newsroom-form'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { newsroomOf } from '@/db/queries/published'
import { newsroomAction } from './actions'

export const metadata: Metadata = { title: 'Newsroom' }

export default async function NewsroomPage({ searchParams }: PageProps<'/desk/newsroom'>) {
  await requireActor('manageNewsroom')
  const { name, bylines, checkAgainDays } = await newsroomOf(desk())
  const saved = (await searchParams).done === 'saved'
  return (
    <div className="mx-auto w-full max-w-form px-4 pb-12 sm:px-6">
      <PageTitle lead="What readers see of the newsroom itself, and its house policy.">Newsroom</PageTitle>
      {saved && <Notice tone="success" title="Saved" live className="mb-6" />}
      <NewsroomForm action={newsroomAction} name={name} bylines={bylines} checkAgainDays={checkAgainDays} />
    </div>
  )
}
