import { words } from '@/components/language'
import { searchWhat } from '@/components/reading/search/search-what'
import { placeIn } from '@/domain/search/search'
import { searchAddress } from '@/domain/search/search-address'
import { factsCsv } from '@/formats/csv/facts-csv'
import { factsJson } from '@/formats/json/facts-json'
import { readSearch } from '../../../[lang]/search/read-search'
import { asFile, formAnswer, noForm } from '../../../form-answer'
import { today } from '../../../known-day'
import { publisherOf } from '../../../publisher'
import { readSearchToTake } from '../../../read'
import { CSV, JSON_TYPE, jsonText } from '../../media-types'

export const dynamic = 'force-dynamic'

/** What a search finds, to take along: `/search.json` and `/search.csv` lead here, with the questions of `/search`. */
export async function GET(request: Request, { params }: RouteContext<'/taken/search/[form]'>) {
  const { form } = await params
  if (form !== 'json' && form !== 'csv') return noForm(404, 'A search can be taken as .json and .csv.')
  const { search } = readSearch(Object.fromEntries(new URL(request.url).searchParams))
  const { house, names, facts, next } = await readSearchToTake(search, today())
  const publisher = publisherOf(house)
  const further =
    next === null ? null : publisher.origin + searchAddress(search, { after: placeIn(next) }, form)
  if (form === 'csv') {
    const link: Record<string, string> = further ? { link: `<${further}>; rel="next"` } : {}
    return formAnswer(house, factsCsv(facts, publisher), CSV, {
      headers: { ...asFile('search.csv'), ...link },
    })
  }
  const about = {
    kind: 'search',
    title: searchWhat(search, names) || words('search')('title'),
    url: publisher.origin + searchAddress(search),
  } as const
  const json = factsJson({ about, edition: house.edition, facts, next: further }, publisher)
  return formAnswer(house, jsonText(json), JSON_TYPE)
}
