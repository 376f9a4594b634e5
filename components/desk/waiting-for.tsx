import Link from 'next/link'
import type { ReactNode } from 'react'

/** How many of each kind the home page shows. */
export const FEW = 5

/** One kind of waiting work, with its count and the way to all of it. `counted` is at most `most` + 1. */
export function WaitingFor({
  title,
  counted,
  most = 50,
  href,
  empty,
  children,
}: {
  title: string
  counted: number
  most?: number
  /** Where all of it stands, when more is waiting than is shown. */
  href?: string
  empty: string
  children: ReactNode
}) {
  const id = title.toLowerCase().replaceAll(/\W+/g, '-')
  // One more than is shown is asked for, so that a long list says so instead of lying about its length.
  const count = counted > most ? `more than ${most}` : counted
  return (
    <section className="mb-9" aria-labelledby={id}>
      <h2 id={id} className="mb-2 flex items-baseline gap-2 text-xl">
        {title} <span className="font-sans text-sm text-ink-muted">{count}</span>
      </h2>
      {counted > 0 ? children : <p className="border-t border-rule py-3 text-sm text-ink-muted">{empty}</p>}
      {href && counted > FEW && (
        <p className="mt-2 text-sm">
          <Link href={href} prefetch={false} className="inline-block min-h-6">
            All of “{title}”
          </Link>
        </p>
      )}
    </section>
  )
}
