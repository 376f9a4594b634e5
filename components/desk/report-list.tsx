import Link from 'next/link'
import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'
import type { ReportLine } from '@/db/queries/reports'

export function ReportList({ lines }: { lines: readonly ReportLine[] }) {
  return (
    <ul data-steps className="border-t border-rule">
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-[minmax(0,1fr)_16rem]"
        >
          <Link
            href={`/desk/reports/${line.id}`}
            prefetch={false}
            className="font-serif text-lg leading-snug no-underline hover:underline"
          >
            <Words lang={line.language}>{line.title}</Words>
          </Link>
          <p className="text-[0.8125rem] text-ink-muted">
            <Words>{line.outlet}</Words>
            {line.published && `, ${line.published}`}
            <br />
            {line.claims === 1 ? '1 claim' : `${line.claims} claims`} · captured{' '}
            <LocalMoment at={line.createdAt.toISOString()} />
          </p>
        </li>
      ))}
    </ul>
  )
}
