import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireSession } from '@/app/_session/current-actor'
import { RolesForm } from '@/components/desk/roles-form'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import { desk } from '@/db/client'
import { activeAdmins, personById } from '@/db/queries/people'
import { rolesAction } from './actions'
import { Activity } from './activity'
import { DONE } from './done'
import { TheirSessions } from './their-sessions'

export const metadata: Metadata = { title: 'Person' }

export default async function PersonPage({ params, searchParams }: PageProps<'/desk/people/[id]'>) {
  const { actor, session } = await requireSession('managePeople')
  const person = await personById(desk(), (await params).id)
  if (!person) notFound()
  const done = DONE.get(String((await searchParams).done))
  return (
    <div className="mx-auto grid w-full max-w-form gap-10 px-4 pb-12 sm:px-6">
      <div>
        <PageTitle above={person.email}>
          <Words>{person.name}</Words>
        </PageTitle>
        {done && <Notice tone="success" title={done} live />}
      </div>
      <RolesForm action={rolesAction} personId={person.id} given={person.roles} />
      <Activity person={person} actor={actor} activeAdmins={await activeAdmins(desk())} />
      <TheirSessions personId={person.id} here={session} />
    </div>
  )
}
