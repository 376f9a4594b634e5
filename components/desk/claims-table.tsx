import Link from 'next/link'
import { LocalMoment } from '@/components/ui/local-moment'
import { Status } from '@/components/ui/status'
import { Words } from '@/components/ui/words'
import type { ListedClaim } from '@/db/queries/claims-list'
import { AssignmentWords } from './assignment-words'
import { ChooseBox } from './choose-box'
import { statusOf } from './claim-list'
import { OpenThreads } from './open-threads'

const HEAD = 'px-2 py-2 text-left text-[0.8125rem] font-semibold text-ink-muted'
const CELL = 'px-2 py-2 align-top max-sm:inline max-sm:px-0 max-sm:py-0 max-sm:pr-3'

/** Claims as rows one can scan, choose and step through; on a phone each row becomes a paragraph. */
export function ClaimsTable({ lines, chosen }: { lines: readonly ListedClaim[]; chosen: boolean }) {
  return (
    <table className="w-full border-t border-rule text-sm max-sm:block">
      <caption className="sr-only">Claims</caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-rule">
          {chosen && <th className={HEAD}>Choose</th>}
          {['Statement', 'State', 'Reviewer', 'Topic', 'Measure', 'Writer', 'Changed'].map((name) => (
            <th key={name} scope="col" className={HEAD}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody data-steps className="max-sm:block">
        {lines.map((line) => (
          <Row key={line.id} line={line} chosen={chosen} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ line, chosen }: { line: ListedClaim; chosen: boolean }) {
  return (
    <tr className="border-b border-rule max-sm:block max-sm:py-3">
      {chosen && (
        <td className={CELL}>
          <ChooseBox
            value={`${line.id}:${line.no}`}
            statement={line.statement || 'Without a statement yet'}
          />
        </td>
      )}
      <td className="px-2 py-2 align-top max-sm:block max-sm:p-0">
        <Link
          href={`/desk/claims/${line.id}`}
          prefetch={false}
          className="font-serif text-base leading-snug no-underline hover:underline"
        >
          <Words>{line.statement || 'Without a statement yet'}</Words>
        </Link>
        <p className="text-[0.8125rem] text-ink-muted">
          <Words>{line.report.outlet}</Words>
          <OpenThreads count={line.openThreads} claimId={line.id} />
        </p>
      </td>
      <td className={`${CELL} whitespace-nowrap`}>
        <Status name={statusOf(line)} />
      </td>
      <td className={CELL}>
        {line.assignee && <AssignmentWords assignee={line.assignee} due={line.due} />}
        {line.state === 'submitted' && !line.assignee && <span className="text-ink-muted">Nobody yet</span>}
      </td>
      <td className={CELL}>{line.topic && <Words>{line.topic}</Words>}</td>
      <td className={CELL}>{line.measure && <Words>{line.measure}</Words>}</td>
      <td className={CELL}>
        <Words>{line.writer}</Words>
      </td>
      <td className={`${CELL} text-ink-muted`}>
        <LocalMoment at={line.changedAt.toISOString()} />
      </td>
    </tr>
  )
}
