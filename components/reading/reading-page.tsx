import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import type { House } from '@/db/queries/reading-room/house'
import { ExampleRibbon } from './example-ribbon'
import { Masthead, type Room } from './masthead'
import { PageFoot } from './page-foot'

/**
 * The sheet every public page is printed on. A component and not a layout, so that the page's one query
 * brings what stands around it too.
 */
export function ReadingPage({
  house,
  path,
  room,
  children,
}: {
  house: House
  /** Where this page is, as in English, with what was asked of it. */
  path: string
  room?: Room
  children: ReactNode
}) {
  return (
    <>
      <SkipLink />
      {house.example && <ExampleRibbon />}
      <div className="mx-auto flex min-h-dvh max-w-sheet flex-col px-4 sm:px-6">
        <Masthead name={house.name} room={room} />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <PageFoot path={path} edition={house.edition} changedAt={house.changedAt} />
      </div>
    </>
  )
}
