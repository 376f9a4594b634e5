import Link from 'next/link'
import { buttonLook } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'

export const QUEUE_FILTERS = { all: 'All', mine: 'Mine', unassigned: 'Unassigned' } as const
/** One of these, or the id of a reviewer. */
export type QueueFilter = keyof typeof QUEUE_FILTERS | `person_${string}`

/** Narrows the queue down; each choice is an address of its own. */
export function QueueFilterLinks({
  chosen,
  reviewers,
}: {
  chosen: QueueFilter
  reviewers: readonly { id: string; name: string }[]
}) {
  return (
    <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <nav aria-label="Whose reviews" className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
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
      <form method="get" aria-label="Somebody’s reviews" className="flex items-end gap-3">
        <SelectField
          name="for"
          label="Reviewer"
          defaultValue={chosen.startsWith('person_') ? chosen : ''}
          options={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
          empty="Anybody"
          className="w-56"
        />
        <button type="submit" className={buttonLook('quiet', 'small')}>
          Show
        </button>
      </form>
    </div>
  )
}
