import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Resumed } from '@/commands/resume-session'
import type { Actor } from '@/domain/policy/actor'
import { type Act, may } from '@/domain/policy/permissions'
import { auth } from './auth'
import { nextPath } from './next-path'

/** The session this request was made in, read from its row once a request; null when there is none. */
export const currentSession = cache(async (): Promise<Resumed | null> => {
  const session = await auth()
  if (!session) return null
  if ('trouble' in session.opened) throw session.opened.trouble
  return session.opened.resumed
})

export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null
}

/**
 * Who asks. Stops the request at the sign-in page when nobody is signed in, and with 404 when they may not `act`:
 * what is not for them is not there for them.
 */
export async function requireActor(act: Act = 'seeDesk'): Promise<Actor> {
  return (await requireSession(act)).actor
}

/** As `requireActor`, with the session they ask in. */
export async function requireSession(act: Act = 'seeDesk'): Promise<Resumed> {
  const session = await currentSession()
  if (!session) redirect(await signInPath())
  if (!may(session.actor, act)) notFound()
  return session
}

async function signInPath(): Promise<string> {
  // The server in front writes down what was asked for; Next does not tell a page its own address.
  const asked = nextPath((await headers()).get('x-countersign-path'))
  return asked === '/desk' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(asked)}`
}
