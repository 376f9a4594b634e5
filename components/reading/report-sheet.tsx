import { words } from '@/components/language'
import { buttonLook } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import type { ReportPage } from '@/db/queries/reading-room/report-page'
import type { PublicReport } from '@/domain/claim/public-report'
import { withTextFragment } from '@/domain/evidence/text-fragment'
import { FactList } from './fact-list'
import { ListHeading } from './list-heading'
import { ReportSource } from './report-source'

const WHOLE = { exact: '', prefix: '', suffix: '' }

/** A report's particulars, the way to its original, and the facts drawn from it. Never its text. */
export function ReportSheet({
  report,
  facts,
  on,
}: {
  report: PublicReport
  facts: ReportPage['facts']
  on: string
}) {
  const say = words('lists')
  const original = report.url && withTextFragment(report.url, WHOLE)
  return (
    <>
      <PageTitle above={say('report')}>
        <Words lang={report.language}>{report.title}</Words>
      </PageTitle>
      <ReportSource report={report} />
      <p className="mt-5 max-w-measure text-sm text-ink-muted">
        {original ? (
          <>
            <a href={original} rel="external" className={buttonLook('quiet')}>
              {say.rich('readAt', { host: () => <Words>{new URL(original).hostname}</Words> })}
            </a>
            <span className="hidden break-all print:inline">{original}</span>
          </>
        ) : (
          say('noAddress')
        )}
      </p>
      <section aria-labelledby="facts" className="mt-12">
        <ListHeading id="facts">{say('drawnFrom')}</ListHeading>
        <FactList facts={facts} on={on} />
      </section>
    </>
  )
}
