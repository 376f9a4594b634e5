import { here } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { ReportLine } from '@/db/queries/reading-room/lines'
import { ReportSource } from './report-source'

export function ReportList({ reports }: { reports: readonly ReportLine[] }) {
  return (
    <ul className="border-t border-rule">
      {reports.map(({ id, report }) => (
        <li key={id} className="border-b border-rule py-2.5">
          <a
            href={here(`/reports/${id}`)}
            className="inline-block min-h-6 font-serif text-[1.125rem] leading-snug no-underline hover:underline"
          >
            <Words lang={report.language}>{report.title}</Words>
          </a>
          <ReportSource report={report} />
        </li>
      ))}
    </ul>
  )
}
