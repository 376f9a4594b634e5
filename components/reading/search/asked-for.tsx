import { X } from 'lucide-react'
import { here, words } from '@/components/language'
import { Words } from '@/components/ui/words'
import type { FoundNames } from '@/db/queries/reading-room/names'
import type { Search } from '@/domain/search/search'
import { searchAddress } from '@/domain/search/search-address'
import { askedParts } from './search-what'

/** Everything that is asked for, each part a link to the same search without it. */
export function AskedFor({ search, names }: { search: Search; names: FoundNames }) {
  const say = words('search')
  const parts = askedParts(search, names)
  if (parts.length === 0) return null
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-sm">
      <h2 className="mr-1 font-sans text-sm font-normal tracking-normal text-ink-muted">{say('asked')}</h2>
      <ul className="contents">
        {parts.map((part) => (
          <li key={part.key} className="max-w-full">
            <a
              href={here(searchAddress(search, { ...part.without, after: null }))}
              className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-control border border-edge px-2.5 py-1 no-underline hover:border-ink"
            >
              <span className="sr-only">{say('without', { what: '' })}</span>
              <Words className="min-w-0 [overflow-wrap:anywhere]">{part.words}</Words>
              <X aria-hidden="true" className="size-3.5 shrink-0 print:hidden" />
            </a>
          </li>
        ))}
      </ul>
      <a href={here('/search')} className="inline-flex min-h-8 items-center px-1 print:hidden">
        {say('startAgain')}
      </a>
    </div>
  )
}
