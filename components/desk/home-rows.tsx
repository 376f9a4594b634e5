import Link from 'next/link'
import type { ReactNode } from 'react'

export function HomeRows({ children }: { children: ReactNode }) {
  return <ul className="@container border-t border-rule">{children}</ul>
}

/** One line of waiting work: what it is, what it says, and since when. */
export function HomeRow({
  href,
  label,
  aside,
  children,
}: {
  href: string
  label: ReactNode
  aside: ReactNode
  children: ReactNode
}) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-rule py-3 @3xl:grid-cols-[8rem_minmax(0,1fr)_15rem]">
      <div className="text-sm">{label}</div>
      <Link
        href={href}
        prefetch={false}
        className="min-w-0 font-serif text-lg leading-snug no-underline hover:underline"
      >
        {children}
      </Link>
      <p className="text-[0.8125rem] text-ink-muted">{aside}</p>
    </li>
  )
}
