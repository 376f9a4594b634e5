import type { ReactNode } from 'react'
import { here, words } from '@/components/language'
import { Mark } from '@/components/ui/mark'

/** A public page that asks the database nothing: the mark leads to the front page, and the newsroom is not named. */
export function BarePage({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-sheet px-4 sm:px-6">
      <header className="border-b border-rule py-3">
        <a
          href={here('/')}
          aria-label={words('broken')('front')}
          className="inline-flex min-h-10 items-center"
        >
          <Mark />
        </a>
      </header>
      <main>{children}</main>
    </div>
  )
}
