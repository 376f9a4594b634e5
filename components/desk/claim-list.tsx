import Link from 'next/link'
import { LocalMoment } from '@/components/ui/local-moment'
import { Status, type StatusName } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { ClaimLine } from '@/db/queries/desk'
import { AssignmentWords } from './assignment-words'
import { OpenThreads } from './open-threads'

/** Claims one can scan: where each stands, what it says, whose it is. */
export function ClaimList({
  lines,
  href = (line) => `/desk/claims/${line.id}`,
}: {
  lines: readonly ClaimLine[]
  href?: (line: ClaimLine) => string
}) {
  return (
    <ul data-steps className="@container border-t border-rule">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 @3xl:grid-cols-[8rem_minmax(0,1fr)_15rem]"
        >
          <Status name={statusOf(line)} className="text-sm" />
          <Link
            href={href(line)}
            prefetch={false}
            className="font-serif text-lg leading-snug no-underline hover:underline"
          >
            <Words>{line.statement || 'Without a statement yet'}</Words>
          </Link>
          <p className="text-[0.8125rem] text-ink-muted">
            <Words>{line.author.name}</Words>, revision {line.no}
            <br />
            <Words>{line.report.outlet}</Words> ·{' '}
            <LocalMoment at={(line.submittedAt ?? line.changedAt).toISOString()} />
            <OpenThreads count={line.openThreads} claimId={line.id} />
            {line.assignee && (
              <>
                <br />
                <AssignmentWords assignee={line.assignee} due={line.due} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A draft whose newest revision was judged was sent back, not merely begun. */
export const statusOf = (line: Pick<ClaimLine, 'state' | 'decision'>): StatusName =>
  line.state === 'draft' && line.decision === 'requestChanges' ? 'sent_back' : line.state
