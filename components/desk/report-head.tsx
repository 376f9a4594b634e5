import { LocalMoment } from '@/components/ui/local-moment'
import { Words } from '@/components/ui/words'

export type ReportHeadProps = {
  title: string
  byline: string
  url: string | null
  published: string | null
  zone: string
  language: string
  outlet: { name: string; owner: string; wire: boolean }
  carries: { name: string } | null
  capture: { capturedAt: Date; bytesSha256: string }
  /** Where all its captures stand, and where it is captured again. */
  id?: string
}

/** What a report is and when it was seen, above its text. */
export function ReportHead({ report, as: Heading = 'h1' }: { report: ReportHeadProps; as?: 'h1' | 'h2' }) {
  const { outlet, carries, capture } = report
  return (
    <header className="mb-6 grid gap-1.5 text-[0.8125rem] text-ink-muted">
      <Heading className="text-2xl leading-tight text-ink">
        <Words lang={report.language}>{report.title}</Words>
      </Heading>
      <p>
        <Words>{outlet.name}</Words>
        {outlet.wire && ', a wire'}
        {outlet.owner && (
          <>
            {' '}
            (<Words>{outlet.owner}</Words>)
          </>
        )}
        {carries && (
          <>
            {' '}
            · carries a story of <Words>{carries.name}</Words>
          </>
        )}
        {report.byline && (
          <>
            {' '}
            · <Words>{report.byline}</Words>
          </>
        )}
      </p>
      <p>
        {report.published ? `Published ${report.published} (${report.zone})` : 'Publication date not known'}
      </p>
      {/* A line of its own: the time is told anew in the reader's zone, and must not push the text down. */}
      <p className="truncate">
        Captured <LocalMoment at={capture.capturedAt.toISOString()} /> ·{' '}
        <code title={capture.bytesSha256}>bytes sha256 {capture.bytesSha256.slice(0, 8)}…</code>
      </p>
      {report.id && (
        <p>
          <a href={`/desk/reports/${report.id}/captures`} className="inline-block min-h-6">
            Every capture, and capture again
          </a>
        </p>
      )}
      {report.url && (
        <p className="truncate">
          <a href={report.url} rel="noreferrer">
            {report.url}
          </a>
        </p>
      )}
    </header>
  )
}
