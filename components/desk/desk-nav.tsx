'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const ROOMS = [
  { href: '/desk', label: 'Home' },
  { href: '/desk/reports', label: 'Reports' },
  { href: '/desk/claims', label: 'Claims' },
  { href: '/desk/review', label: 'Review' },
  { href: '/desk/measures', label: 'Measures' },
  { href: '/desk/challenges', label: 'Challenges' },
  { href: '/desk/history', label: 'History' },
]

const ADMIN_ROOMS = [
  { href: '/desk/people', label: 'People' },
  { href: '/desk/newsroom', label: 'Newsroom' },
]

/** The desk's rooms, with the one we are in marked. */
export function DeskNav({ admin }: { admin: boolean }) {
  const here = usePathname()
  const inside = (href: string) => {
    if (href === '/desk') return here === href
    // A claim under review is reached from the queue.
    if (here.startsWith('/desk/claims/') && here.endsWith('/review')) return href === '/desk/review'
    if (here.startsWith('/desk/proposals/')) return href === '/desk/review'
    return here.startsWith(href)
  }
  return (
    <nav aria-label="Desk" className="flex flex-wrap gap-x-5 gap-y-1">
      {[...ROOMS, ...(admin ? ADMIN_ROOMS : []), { href: '/', label: 'Reading room' }].map(
        ({ href, label }) => (
          <Link
            key={href}
            href={href}
            prefetch={false}
            aria-current={href !== '/' && inside(href) ? 'page' : undefined}
            className="min-h-6 no-underline hover:underline aria-[current=page]:font-semibold aria-[current=page]:underline"
          >
            {label}
          </Link>
        ),
      )}
    </nav>
  )
}
