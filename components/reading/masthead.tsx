import { here, words } from '@/components/language'
import { Mark } from '@/components/ui/mark'
import { Words } from '@/components/ui/words'

export type Room = 'front' | 'topics' | 'corrections' | 'search' | 'about'

const ROOMS = [
  { room: 'topics', href: '/topics', label: 'topics' },
  { room: 'corrections', href: '/corrections', label: 'corrections' },
  { room: 'search', href: '/search', label: 'search' },
  { room: 'about', href: '/about', label: 'method' },
] as const

export function Masthead({ name, room }: { name: string; room?: Room }) {
  const say = words('chrome')
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1 border-b border-rule py-3 text-[0.9375rem]">
      <a
        href={here('/')}
        aria-current={room === 'front' ? 'page' : undefined}
        className="flex min-h-10 min-w-0 items-center gap-2.5 font-serif text-xl font-semibold leading-tight no-underline"
      >
        <Mark />
        <Words className="min-w-0">{name}</Words>
      </a>
      <nav aria-label={say('ledger')} className="flex flex-wrap gap-x-6 print:hidden">
        {ROOMS.map((each) => (
          <a
            key={each.room}
            href={here(each.href)}
            aria-current={each.room === room ? 'page' : undefined}
            className="inline-flex min-h-10 items-center no-underline hover:underline aria-[current]:underline aria-[current]:decoration-pen aria-[current]:decoration-2"
          >
            {say(each.label)}
          </a>
        ))}
      </nav>
    </header>
  )
}
