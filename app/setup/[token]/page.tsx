import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { SetUpForm } from '@/components/desk/set-up-form'
import { Threshold } from '@/components/desk/threshold'
import { desk } from '@/db/client'
import { invitationByToken } from '@/db/queries/invitations'
import { anybody } from '@/db/queries/people'
import { secretHash } from '@/db/secret'
import { invitationState } from '@/domain/policy/invitation-policy'
import { setUpAction } from './actions'

// Without any referrer a browser without script posts as from nowhere, which is refused; the link stays on this site.
export const metadata: Metadata = { title: 'Set up', robots: { index: false }, referrer: 'same-origin' }

export default async function SetupPage({ params }: PageProps<'/setup/[token]'>) {
  // What became of the link is asked anew at every visit; no copy of this page is ever kept.
  await connection()
  const { token } = await params
  const link = await invitationByToken(desk(), { tokenHash: secretHash(token), purpose: 'setup' })
  if (!link || invitationState(link, new Date()) !== 'open' || (await anybody(desk()))) notFound()
  return (
    <Threshold
      newsroom="Countersign"
      title="Set up your newsroom"
      lead="You become its first administrator. Invite an editor and a reviewer next: it takes two people to publish a fact."
    >
      <SetUpForm action={setUpAction} token={token} />
    </Threshold>
  )
}
