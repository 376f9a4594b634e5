import type { ReactNode } from 'react'
import { Mark } from '../ui/mark'
import { Words } from '../ui/words'

/** The pages before the desk: signing in, joining, setting up. One sheet, one task. */
export function Threshold({
  newsroom,
  title,
  lead,
  children,
}: {
  newsroom: string
  title: string
  lead?: ReactNode
  children: ReactNode
}) {
  return (
    <main className="mx-auto grid min-h-dvh w-full max-w-lg content-center gap-6 px-4 py-10 sm:px-6">
      <header className="grid gap-3">
        <p className="flex items-center gap-2 font-serif text-lg font-semibold">
          <Mark className="size-5" /> <Words>{newsroom}</Words>
        </p>
        <h1 className="text-3xl leading-tight sm:text-4xl">{title}</h1>
        {lead && <p className="text-ink-muted">{lead}</p>}
      </header>
      {children}
    </main>
  )
}
