import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import type { HistoryLine } from '@/db/queries/history'
import { historyWords } from './history-words'

/** Who did what to a claim, newest first. */
export function ClaimHistory({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <section className="mt-8">
      <h2 className="mb-2 text-xl">History</h2>
      <ol className="grid gap-1.5 border-t border-rule pt-3 text-sm">
        {lines.map((line) => (
          <li key={line.id}>
            <Words className="font-semibold">{line.person ?? 'A reader'}</Words>{' '}
            <Words>{historyWords(line)}</Words>
            {line.edition !== null && `, printed in edition ${line.edition}`}{' '}
            <LocalMoment at={line.at.toISOString()} className="text-ink-muted" />
          </li>
        ))}
      </ol>
    </section>
  )
}
