import { here, words } from '@/components/language'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import type { SearchPage } from '@/db/queries/reading-room/search'
import { NAME_KINDS } from '@/domain/search/card'
import { placeIn, type Search } from '@/domain/search/search'
import { searchAddress } from '@/domain/search/search-address'
import { MOST_WORDS } from '@/domain/search/sought'
import { FactList } from '../fact-list'
import { FormLinks } from '../form-links'
import { ListHeading } from '../list-heading'
import { MorePages } from '../more-pages'
import { AskedFor } from './asked-for'
import { CloseNames } from './close-names'
import { SearchForm } from './search-form'
import { searchWhat } from './search-what'

type Passed = 'shortened' | 'cut' | 'oddDay' | 'oddChoice'

/** So many editions one page looks back through, as its query has it. */
const LOOKED_THROUGH = 20_000

/** A question, what of it was understood, and the facts that answer it. */
export function SearchSheet({
  search,
  passed,
  page,
  on,
}: {
  search: Search
  passed: readonly Passed[]
  page: SearchPage
  on: string
}) {
  const say = words('search')
  const what = searchWhat(search, page.names)
  return (
    <>
      <PageTitle lead={what ? undefined : say('lead')}>
        <bdi className="[overflow-wrap:anywhere]">{what ? say('searchThis', { what }) : say('title')}</bdi>
      </PageTitle>
      <SearchForm search={search} names={page.names} />
      <AskedFor search={search} names={page.names} />
      <Misunderstood search={search} passed={passed} page={page} />
      <section aria-labelledby="found" className="mt-8">
        {page.facts.length > 0 ? (
          <>
            <ListHeading id="found">{headingOf(search, page, what !== '')}</ListHeading>
            <FactList facts={page.facts} on={on} />
          </>
        ) : (
          <Nothing page={page} />
        )}
        {page.paused && (
          <p className="mt-4 max-w-measure text-sm text-ink-muted">
            {say('paused', { count: LOOKED_THROUGH })}
          </p>
        )}
        <MorePages
          label={say('more')}
          next={
            page.next === null
              ? null
              : {
                  path: searchAddress(search, { after: placeIn(page.next) }),
                  label: page.paused ? say('lookFurther') : say('next'),
                }
          }
          first={search.after && { path: searchAddress(search, { after: null }), label: say('first') }}
        />
      </section>
      <CloseNames search={search} close={page.close} />
      {page.facts.length > 0 && <TakeFound search={search} />}
    </>
  )
}

/** What was found, in other forms: as many at a time as a file may hold, from the same place on. */
function TakeFound({ search }: { search: Search }) {
  const say = words('search')
  return (
    <nav aria-label={say('take')} className="mt-8 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <span aria-hidden="true">{say('take')}</span>
      <FormLinks
        links={[
          { href: searchAddress(search, {}, 'csv'), label: 'CSV', rel: 'alternate' },
          { href: searchAddress(search, {}, 'json'), label: 'JSON', rel: 'alternate' },
        ]}
      />
    </nav>
  )
}

/** How many there are is told only where it is known without counting them all. */
function headingOf({ order, terms, after }: Search, { matches }: SearchPage, asked: boolean): string {
  const say = words('search')
  if (!asked) return after ? say('further') : say('all')
  if (after) return say('further')
  if (matches.all) return say('found', { count: matches.count })
  return order === 'best' && terms.length > 0 ? say('foundMore', { count: matches.count }) : say('foundMany')
}

function Nothing({ page }: { page: SearchPage }) {
  const say = words('search')
  return (
    <div id="found">
      <EmptyState title={page.paused ? say('noneFurther', { count: LOOKED_THROUGH }) : say('none')}>
        {!page.paused && (
          <p>
            {say('noneHelp')} {say('browse')} <a href={here('/topics')}>{say('topics')}</a>,{' '}
            <a href={here('/outlets')}>{say('outlets')}</a>.
          </p>
        )}
      </EmptyState>
    </div>
  )
}

/** What of the question was passed over or means nothing here, in a sentence each. */
function Misunderstood({
  search,
  passed,
  page,
}: {
  search: Search
  passed: readonly Passed[]
  page: SearchPage
}) {
  const say = words('search')
  const told = [
    ...passed.map((each) => say(each, { count: MOST_WORDS })),
    ...(search.words !== '' && search.terms.length === 0 ? [say('noWord', { words: search.words })] : []),
    ...NAME_KINDS.filter((kind) => page.names[kind]?.length === 0).map((kind) =>
      say(`unknown.${kind}`, { name: search.names[kind] ?? '' }),
    ),
  ]
  if (told.length === 0) return null
  return (
    <ul className="mt-5 grid max-w-measure gap-1 border-l-[3px] border-disputed pl-3 text-sm">
      {told.map((sentence) => (
        <li key={sentence} dir="auto" className="[overflow-wrap:anywhere]">
          {sentence}
        </li>
      ))}
    </ul>
  )
}
