'use server'

import { redirect } from 'next/navigation'
import { endSession } from '@/commands/end-session'
import { desk } from '@/db/client'
import { signOut } from './auth'
import { currentSession } from './current-actor'

/** Signs out of this session. Safe to post twice, and without being signed in. */
export async function signOutAction(): Promise<void> {
  const session = await currentSession()
  // The row first: once it is gone the cookie opens nothing, whatever becomes of it.
  if (session)
    await endSession(desk(), session.actor, { personId: session.actor.id, session: session.session })
  await signOut({ redirect: false, redirectTo: '/desk' })
  redirect('/sign-in?said=out')
}
