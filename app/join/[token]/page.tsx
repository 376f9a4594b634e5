import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { JoinForm } from '@/components/desk/join-form'
import { Threshold } from '@/components/desk/threshold'
import { Notice } from '@/components/ui/notice'
import { ROLE } from '@/components/wording'
import { desk } from '@/db/client'
import { invitationByToken } from '@/db/queries/invitations'
import { newsroomOf } from '@/db/queries/published'
import { secretHash } from '@/db/secret'
import { invitationState } from '@/domain/policy/invitation-policy'
import { joinAction } from './actions'
import { LINK_CLOSED } from './join-refusal'

// Without any referrer a browser without script posts as from nowhere, which is refused; the link stays on this site.
export const metadata: Metadata = { title: 'Join', robots: { index: false }, referrer: 'same-origin' }

export default async function JoinPage({ params }: PageProps<'/join/[token]'>) {
  // What became of the link is asked anew at every visit; no copy of this page is ever kept.
  await connection()
  const { token } = await params
  const invitation = await invitationByToken(desk(), { tokenHash: secretHash(token), purpose: 'join' })
  if (!invitation) notFound()
  const newsroom = (await newsroomOf(desk())).name
  const state = invitationState(invitation, new Date())
  if (state !== 'open')
    return (
      <Threshold newsroom={newsroom} title="This link is closed">
        <Notice tone="warning">{LINK_CLOSED[state]}</Notice>
      </Threshold>
    )
  const { email, name, roles } = invitation
  const as = roles.map((role) => ROLE[role].toLowerCase()).join(' and ')
  return (
    <Threshold newsroom={newsroom} title={`Join ${newsroom}`} lead={`You are invited as ${as}.`}>
      <JoinForm action={joinAction} token={token} email={email} name={name} />
    </Threshold>
  )
}
