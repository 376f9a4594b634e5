import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { CloseName } from '@/db/queries/reading-room/names'
import { NAME_KINDS } from '@/domain/search/card'
import type { Search } from '@/domain/search/search'
import { searchAddress } from '@/domain/search/search-address'

/** Names that are close to what was typed, each a link to the search that means it. */
export function CloseNames({ search, close }: { search: Search; close: readonly CloseName[] }) {
  const say = words('search')
  if (close.length === 0) return null
  return (
    <section aria-labelledby="close" className="mt-8">
      <h2 id="close" className="mb-2 font-sans text-[0.9375rem] font-semibold tracking-normal">
        {say('close')}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {close.map(({ kind, slug, name }) => (
          <li key={`${kind} ${slug}`} className="max-w-full">
            <a
              href={here(searchAddress(search, meaning(search, { kind, slug })))}
              className="inline-block min-h-6"
            >
              <Words>{name}</Words>
            </a>{' '}
            <span className="text-[0.8125rem] text-ink-muted">{say(`names.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** In the place of the name that nothing is called, or else of the words. */
function meaning(search: Search, { kind, slug }: Pick<CloseName, 'kind' | 'slug'>): Partial<Search> {
  const names = { ...search.names, [kind]: slug }
  const instead = NAME_KINDS.some((each) => search.names[each] !== undefined && each === kind)
  return instead ? { names, after: null } : { names, words: '', terms: [], after: null }
}
