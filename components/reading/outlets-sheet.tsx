import { here, words } from '@/components/language'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Words } from '@/components/ui/words'
import type { OutletsPage } from '@/db/queries/reading-room/outlet-pages'
import { outletSlug } from '@/domain/search/outlet-slug'
import { MorePages } from './more-pages'
import { OutletNotes } from './outlet-sheet'

/** Who published the reports that facts are drawn from, by name. */
export function OutletsSheet({
  outlets,
  next,
  after,
}: Omit<OutletsPage, 'house'> & { after: string | null }) {
  const say = words('outlets')
  return (
    <div className="max-w-measure">
      <PageTitle lead={say('lead')}>{say('title')}</PageTitle>
      {outlets.length > 0 ? (
        <ul className="border-t border-rule">
          {outlets.map((outlet) => (
            <li key={outlet.id} className="border-b border-rule py-2.5">
              <a
                href={here(`/outlets/${outletSlug(outlet)}`)}
                className="inline-block min-h-6 font-serif text-[1.125rem] leading-snug no-underline hover:underline"
              >
                <Words className="[overflow-wrap:anywhere]">{outlet.name}</Words>
              </a>
              <OutletNotes outlet={outlet} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={say('none')}>{say('noneHelp')}</EmptyState>
      )}
      <MorePages
        label={say('more')}
        next={next === null ? null : { path: `/outlets?after=${next}`, label: say('nextOutlets') }}
        first={after === null ? null : { path: '/outlets', label: say('firstOutlets') }}
      />
    </div>
  )
}
