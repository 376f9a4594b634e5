import type { ReactNode } from 'react'

export function ListHeading({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2 id={id} className="mb-3 font-sans text-[0.9375rem] font-semibold tracking-normal">
      {children}
    </h2>
  )
}
