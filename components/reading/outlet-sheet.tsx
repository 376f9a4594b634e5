import { here, words } from '@/components/language'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import type { OutletPage, PublicOutlet } from '@/db/queries/reading-room/outlet-pages'
import { RETRACTION_REASONS } from '@/domain/claim/proposal'
import { outletSlug } from '@/domain/search/outlet-slug'
import type { SearchStatus } from '@/domain/search/search'
import { ListHeading } from './list-heading'
import { MorePages } from './more-pages'
import { ReportList } from './report-list'
import { Trail } from './trail'

// As far as the query counts.
const COUNTED = 1000

/** An outlet: whose it is, what became of the facts drawn from it, and its reports. */
export function OutletSheet({
  outlet,
  path,
  after,
  counts,
  reports,
  next,
}: Pick<OutletPage, 'counts' | 'reports' | 'next'> & {
  outlet: PublicOutlet
  path: string
  after: string | null
}) {
  const say = words('outlets')
  const facts = here(`/search?outlet=${outletSlug(outlet)}`)
  return (
    <>
      <Trail steps={[{ href: here('/outlets'), label: say('trail') }]} />
      <PageTitle tight>
        <Words className="[overflow-wrap:anywhere]">{outlet.name}</Words>
      </PageTitle>
      <OutletNotes outlet={outlet} />
      <section aria-labelledby="became" className="mt-8 max-w-measure">
        <ListHeading id="became">{say('became')}</ListHeading>
        <p>
          {counts.facts > COUNTED
            ? say('manyFacts', { count: COUNTED })
            : say('facts', { count: counts.facts })}{' '}
          {counts.corrected > COUNTED
            ? say('manyCorrected', { count: COUNTED })
            : say('corrected', { count: counts.corrected })}{' '}
          {counts.retracted > COUNTED
            ? say('manyRetracted', { count: COUNTED })
            : say('retracted', { count: counts.retracted })}
        </p>
        <Reasons counts={counts} />
        <p className="mt-2 text-sm text-ink-muted">{say('care')}</p>
        <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] print:hidden">
          <a href={facts} className="inline-block min-h-6">
            {say('seeAll')}
          </a>
          {counts.corrected > 0 && (
            <a
              href={`${facts}&status=${'corrected' satisfies SearchStatus}`}
              className="inline-block min-h-6"
            >
              {say('seeCorrected')}
            </a>
          )}
          {counts.retracted > 0 && (
            <a
              href={`${facts}&status=${'retracted' satisfies SearchStatus}`}
              className="inline-block min-h-6"
            >
              {say('seeRetracted')}
            </a>
          )}
        </p>
      </section>
      <section aria-labelledby="reports" className="mt-10 max-w-[60rem]">
        <ListHeading id="reports">{say('reports')}</ListHeading>
        {reports.length > 0 ? <ReportList reports={reports} /> : <p>{say('noOlder')}</p>}
        <MorePages
          label={say('more')}
          next={next === null ? null : { path: `${path}?after=${next}`, label: say('next') }}
          first={after === null ? null : { path, label: say('first') }}
        />
      </section>
    </>
  )
}

/** Whose an outlet is, and whether others carry its reports: what makes two outlets one origin. */
export function OutletNotes({ outlet }: { outlet: PublicOutlet }) {
  const say = words('outlets')
  if (!outlet.owner && !outlet.wire) return null
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-ink-muted">
      {outlet.owner && <span>{say.rich('owner', { owner: outlet.owner })}</span>}
      {outlet.wire && <span>{say('wire')}</span>}
    </p>
  )
}

/** Why facts were retracted, where any were: whose the mistake was is told by the reason alone. */
function Reasons({ counts }: Pick<OutletPage, 'counts'>) {
  const say = words('outlets')
  const reason = words('changes')
  const known = RETRACTION_REASONS.filter((each) => (counts.reasons[each] ?? 0) > 0)
  if (known.length === 0) return null
  return (
    <ul className="mt-2 list-disc pl-5 text-[0.9375rem]">
      {known.map((each) => (
        <li key={each}>
          {say('reason', {
            reason: reason(`reasons.${each}`),
            count: Math.min(counts.reasons[each] ?? 0, COUNTED),
          })}
        </li>
      ))}
    </ul>
  )
}
