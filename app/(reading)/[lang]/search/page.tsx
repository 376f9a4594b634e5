import type { Metadata } from 'next'
import { words } from '@/components/language'
import { ReadingPage } from '@/components/reading/reading-page'
import { SearchSheet } from '@/components/reading/search/search-sheet'
import { searchWhat } from '@/components/reading/search/search-what'
import { searchAddress } from '@/domain/search/search-address'
import { today } from '../../known-day'
import { pageMetadata } from '../../page-metadata'
import { readSearchPage } from '../../read'
import { speaking } from '../../speaking'
import { readSearch } from './read-search'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[lang]/search'>

async function requireSearch({ params, searchParams }: Props) {
  await speaking(params)
  const { search, passed } = readSearch(await searchParams)
  return { search, passed, page: await readSearchPage(JSON.stringify(search), today()) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { search, page } = await requireSearch(props)
  const say = words('search')
  const what = searchWhat(search, page.names)
  const house = page.house.name
  const told = pageMetadata(page.house, {
    title: what ? say('searchThis', { what }) : say('title'),
    description: what ? say('description', { house, what }) : say('descriptionAll', { house }),
    path: searchAddress(search),
  })
  // Lists of what is found elsewhere: their facts are to be found by search engines, not they.
  return { ...told, robots: { index: false, follow: true } }
}

export default async function Search(props: Props) {
  const { search, passed, page } = await requireSearch(props)
  return (
    <ReadingPage house={page.house} path={searchAddress(search)} room="search">
      <SearchSheet search={search} passed={passed} page={page} on={today()} />
    </ReadingPage>
  )
}
