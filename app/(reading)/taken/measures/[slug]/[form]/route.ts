import { measureCsv } from '@/formats/csv/facts-csv'
import { measureJson } from '@/formats/json/measure-json'
import { measurePackage } from '@/formats/package/take-along'
import { asFile, formAnswer, noForm } from '../../../../form-answer'
import { askedDays, today } from '../../../../known-day'
import { publisherOf } from '../../../../publisher'
import { readMeasure } from '../../../../read'
import { CSV, JSON_TYPE, jsonText, ZIP } from '../../../media-types'

export const dynamic = 'force-dynamic'

/** A measure to take along: `/measures/….json`, `.csv` and `.zip` lead here. */
export async function GET(request: Request, { params }: RouteContext<'/taken/measures/[slug]/[form]'>) {
  const { slug, form } = await params
  const { on, known } = askedDays(Object.fromEntries(new URL(request.url).searchParams))
  const { house, measure, ...page } = await readMeasure(slug, known)
  if (!measure) return noForm(404, 'There is no such measure.')
  const publisher = publisherOf(house)
  const headers = asFile(`${measure.slug}.${form}`)
  switch (form) {
    case 'json': {
      const json = measureJson(
        { ...page, measure, edition: house.edition },
        on ?? known ?? today(),
        publisher,
      )
      return formAnswer(house, jsonText(json), JSON_TYPE)
    }
    case 'csv':
      return formAnswer(house, measureCsv(measure, page.lines, publisher), CSV, { headers })
    case 'zip': {
      const taken = { measure, lines: page.lines, edition: house.edition, at: house.changedAt }
      return formAnswer(house, measurePackage(taken, publisher), ZIP, { headers })
    }
    default:
      return noForm(404, 'A measure can be taken as .json, .csv and .zip.')
  }
}
