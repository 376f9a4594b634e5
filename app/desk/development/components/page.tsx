import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireActor } from '@/app/_session/current-actor'
import { Showroom } from '@/components/showroom/showroom'
import { PageTitle } from '@/components/ui/page-title'

export const metadata: Metadata = { title: 'Components' }

export default async function ComponentsPage() {
  await requireActor('seeDesk')
  // For those who build the furniture: a newsroom in print has no such page.
  if (process.env.NODE_ENV !== 'development') notFound()
  return (
    <div className="mx-auto w-full max-w-sheet px-4 pb-12 sm:px-6">
      <PageTitle lead="Every piece of furniture in every state, on light paper and on dark.">
        Components
      </PageTitle>
      <Showroom />
    </div>
  )
}
