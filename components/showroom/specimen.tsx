import type { ReactNode } from 'react'
import { Theme } from './theme'

/** One piece of furniture in its states, once on light paper and once on dark. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <article className="grid gap-2">
      <h3 className="font-sans text-sm font-semibold">{name}</h3>
      <div className="grid gap-3 @4xl:grid-cols-2">
        <Theme scheme="light">{children}</Theme>
        <Theme scheme="dark">{children}</Theme>
      </div>
    </article>
  )
}

/** Small things side by side. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>
}
