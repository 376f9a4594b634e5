import Link from 'next/link'
import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import type { HistoryLine } from '@/db/queries/history'
import { historyWords } from './history-words'

/** Who did what, newest first; a public event with the edition it was printed in. */
export function HistoryList({ lines }: { lines: readonly HistoryLine[] }) {
  return (
    <ol className="@container border-t border-rule">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid gap-x-6 gap-y-0.5 border-b border-rule py-2.5 text-sm @3xl:grid-cols-[11rem_minmax(0,1fr)_8rem]"
        >
          <LocalMoment at={line.at.toISOString()} className="text-ink-muted" />
          <div className="min-w-0">
            <p className="wrap-anywhere">
              <Words className="font-semibold">{line.person ?? 'A reader'}</Words>{' '}
              <Words>{historyWords(line)}</Words>
            </p>
            <About line={line} />
          </div>
          {line.edition !== null && <p className="text-verified">Edition {line.edition}</p>}
        </li>
      ))}
    </ol>
  )
}

function About({ line: { claim, report, detail } }: { line: HistoryLine }) {
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-0.5 text-ink-muted">
      {claim && (
        <To href={`/desk/claims/${claim.id}`}>
          <Words>{claim.statement || 'A claim without a statement yet'}</Words>
        </To>
      )}
      {report && (
        <To href={`/desk/reports/${report.id}`}>
          <Words>{report.title}</Words>
        </To>
      )}
      {detail.proposal && <To href={`/desk/proposals/${detail.proposal}`}>the proposal</To>}
      {detail.challenge && <To href={`/desk/challenges/${detail.challenge}`}>the challenge</To>}
    </p>
  )
}

function To({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <Link href={href} prefetch={false} className="inline-block min-h-6 min-w-0">
      {children}
    </Link>
  )
}
