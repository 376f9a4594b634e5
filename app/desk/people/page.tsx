import type { Metadata } from 'next'
import { requireActor } from '@/app/_session/current-actor'
import { InvitationList } from '@/components/desk/invitation-list'
import { InviteForm } from '@/components/desk/invite-form'
import { PeopleList } from '@/components/desk/people-list'
import { PageTitle } from '@/components/ui/page-title'
import { desk } from '@/db/client'
import { openInvitations } from '@/db/queries/invitations'
import { everyone } from '@/db/queries/people'
import { idleSince } from '@/domain/policy/session-policy'
import { inviteAction, withdrawAction } from './actions'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage() {
  await requireActor('managePeople')
  const now = new Date()
  const people = await everyone(desk(), { now, idle: idleSince(now) })
  const invitations = await openInvitations(desk(), now)
  return (
    <div className="mx-auto grid w-full max-w-sheet gap-10 px-4 pb-12 sm:px-6">
      <div>
        <PageTitle>People</PageTitle>
        <PeopleList people={people} />
      </div>
      <section className="max-w-form">
        <h2 className="mb-3 text-xl">Invite somebody</h2>
        <InviteForm action={inviteAction} />
      </section>
      {invitations.length > 0 && (
        <section>
          <h2 className="mb-3 text-xl">Invited, not yet here</h2>
          <InvitationList invitations={invitations} withdraw={withdrawAction} />
        </section>
      )}
    </div>
  )
}
