import { Difference } from '@/components/ui/difference'
import { FIELD } from '@/components/wording'
import type { Difference as FieldDifference } from '@/domain/claim/difference'

/** Field by field, what was written and what is written now. */
export function DifferenceList({ differences }: { differences: readonly FieldDifference[] }) {
  if (differences.length === 0) return <p className="text-sm text-ink-muted">Nothing differs.</p>
  return (
    <dl className="grid gap-2 text-sm">
      {differences.map(({ field, words }) => (
        <div key={field} className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt className="text-ink-muted">{FIELD[field]}</dt>
          <dd className="min-w-0">
            <Difference words={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
