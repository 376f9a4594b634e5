import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { signOutAction } from '@/app/_session/actions'
import { currentActor } from '@/app/_session/current-actor'
import { Frame } from '@/app/frame'
import { pageViewport } from '@/app/page-viewport'
import { DeskNav } from '@/components/desk/desk-nav'
import { DeskShortcuts } from '@/components/desk/desk-shortcuts'
import { Mark } from '@/components/ui/mark'
import { SkipLink } from '@/components/ui/skip-link'
import { ZoneProvider } from '@/components/ui/told-zone'
import { Words } from '@/components/ui/words'
import { desk } from '@/db/client'
import { unreadOf } from '@/db/queries/notifications'
import { newsroomOf } from '@/db/queries/published'
import { may } from '@/domain/policy/permissions'
import { toldZone } from './told-zone'

export const viewport = pageViewport

export const metadata: Metadata = {
  title: { template: '%s · Desk', default: 'Desk' },
  robots: { index: false },
}

/** Decoration only: every page asks for the person again, and is as safe without this. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  // The desk is drawn for who asks, at the moment they ask: nothing of it is made at build time.
  await connection()
  const [actor, newsroom, zone] = await Promise.all([currentActor(), newsroomOf(desk()), toldZone()])
  const unread = actor ? await unreadOf(desk(), actor.id) : 0
  return (
    <Frame lang="en">
      <SkipLink />
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule bg-sheet px-4 py-2.5 text-sm sm:px-6 print:hidden">
        <Link
          href="/desk"
          prefetch={false}
          className="flex items-center gap-2 font-serif text-lg font-semibold no-underline"
        >
          <Mark className="size-5" /> <Words>{newsroom.name}</Words>
        </Link>
        {actor && <DeskNav admin={may(actor, 'managePeople')} />}
        {actor && (
          <form action={signOutAction} className="ml-auto flex items-center gap-4">
            <Link href="/desk/notifications" prefetch={false}>
              Notifications{unread > 0 && <b className="ml-1 font-semibold">({unread})</b>}
            </Link>
            <Link href="/desk/account" prefetch={false}>
              <Words>{actor.name}</Words>
            </Link>
            <button type="submit" className="min-h-6 underline underline-offset-4">
              Sign out
            </button>
          </form>
        )}
      </header>
      <main id="content" tabIndex={-1} className="outline-none">
        <ZoneProvider told={zone}>{children}</ZoneProvider>
      </main>
      {actor && <DeskShortcuts writes={may(actor, 'writeClaim')} />}
    </Frame>
  )
}
