import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { SignInForm } from '@/components/desk/sign-in-form'
import { Threshold } from '@/components/desk/threshold'
import { Notice } from '@/components/ui/notice'
import { desk } from '@/db/client'
import { newsroomOf } from '@/db/queries/published'
import { currentActor } from '../_session/current-actor'
import { nextPath } from '../_session/next-path'
import { signInAction } from './actions'

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } }

const SAID: ReadonlyMap<string, string> = new Map(
  Object.entries({
    out: 'You are signed out.',
    joined: 'Your account is ready. Sign in with it.',
  }),
)

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next, said } = await searchParams
  const to = nextPath(next)
  if (await currentActor()) redirect(to)
  const told = SAID.get(String(said))
  return (
    <Threshold newsroom={(await newsroomOf(desk())).name} title="Sign in">
      {told && <Notice tone="info" title={told} live />}
      <SignInForm action={signInAction} next={to} />
    </Threshold>
  )
}
