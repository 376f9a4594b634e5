import { here, words } from '@/components/language'
import { Moment } from '@/components/ui/moment'
import { Words } from '@/components/ui/words'
import type { Citation } from '@/domain/claim/content'
import { CitedPassage } from './cited-passage'
import { ReportSource } from './report-source'

/** One report and every passage cited from it, with what was captured and when. */
export function CitedReport({ citations }: { citations: readonly [Citation, ...Citation[]] }) {
  const { report } = citations[0]
  const captures = [...new Map(citations.map(({ capture }) => [capture.id, capture])).values()]
  return (
    <article className="mb-7 border-b border-dotted border-rule pb-7 last:mb-0 last:border-0 last:pb-0">
      <h3 className="font-serif text-[1.125rem] leading-snug">
        <a href={here(`/reports/${report.id}`)}>
          <Words lang={report.language}>{report.title}</Words>
        </a>
      </h3>
      <ReportSource report={report} />
      <ul className="mt-4 grid gap-5 *:min-w-0">
        {citations.map((citation) => (
          <CitedPassage key={`${citation.passage.id} ${citation.role}`} citation={citation} />
        ))}
      </ul>
      {captures.map((capture) => (
        <p key={capture.id} className="mt-4 text-[0.8125rem] text-ink-muted">
          {words('fact').rich('captured', { when: () => <Moment at={capture.capturedAt} /> })}
          <code className="block font-sans text-[0.8125rem] break-all">{capture.bytesSha256}</code>
        </p>
      ))}
      {report.url && (
        <p className="mt-1 hidden text-[0.8125rem] break-all text-ink-muted print:block">{report.url}</p>
      )}
    </article>
  )
}

/** Citations by report, each report where its weightiest passage stands. */
export function byReport(citations: readonly Citation[]): [Citation, ...Citation[]][] {
  const groups = new Map<string, [Citation, ...Citation[]]>()
  for (const citation of citations) {
    const group = groups.get(citation.report.id)
    if (group) group.push(citation)
    else groups.set(citation.report.id, [citation])
  }
  return [...groups.values()]
}
