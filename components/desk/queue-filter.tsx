import Link from 'next/link'

export const QUEUE_FILTERS = { all: 'All', mine: 'Mine', unassigned: 'Unassigned' } as const
export type QueueFilter = keyof typeof QUEUE_FILTERS

/** Narrows the queue down; each choice is an address of its own. */
export function QueueFilterLinks({ chosen }: { chosen: QueueFilter }) {
  return (
    <nav aria-label="Whose reviews" className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {Object.entries(QUEUE_FILTERS).map(([filter, label]) => (
        <Link
          key={filter}
          href={filter === 'all' ? '/desk/review' : `/desk/review?for=${filter}`}
          prefetch={false}
          aria-current={filter === chosen ? 'page' : undefined}
          className="inline-block min-h-6 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
