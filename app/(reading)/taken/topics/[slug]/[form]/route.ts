import { factsCsv } from '@/formats/csv/facts-csv'
import { factsJson } from '@/formats/json/facts-json'
import { topicPackage } from '@/formats/package/take-along'
import { topicUrl } from '@/formats/publisher'
import { asFile, formAnswer, noForm } from '../../../../form-answer'
import { publisherOf } from '../../../../publisher'
import { readTopicToTake } from '../../../../read'
import { CSV, JSON_TYPE, jsonText, ZIP } from '../../../media-types'

export const dynamic = 'force-dynamic'

/** A topic to take along: `/topics/….json`, `.csv` and `.zip` lead here. */
export async function GET(request: Request, { params }: RouteContext<'/taken/topics/[slug]/[form]'>) {
  const { slug, form } = await params
  const before = new URL(request.url).searchParams.get('before') || null
  const { house, topic, facts, next, ...page } = await readTopicToTake(slug, form === 'zip' ? null : before)
  if (!topic) return noForm(404, 'There is no such topic.')
  const publisher = publisherOf(house)
  const url = topicUrl(publisher, topic.slug)
  const further = next && `${url}.${form}?before=${next}`
  if (form === 'json') {
    const about = { kind: 'topic', title: topic.title, url } as const
    const json = factsJson({ about, edition: house.edition, facts, next: further }, publisher)
    return formAnswer(house, jsonText(json), JSON_TYPE)
  }
  if (form === 'csv') {
    const link: Record<string, string> = further ? { link: `<${further}>; rel="next"` } : {}
    const headers = { ...asFile(`${topic.slug}.csv`), ...link }
    return formAnswer(house, factsCsv(facts, publisher), CSV, { headers })
  }
  if (form !== 'zip') return noForm(404, 'A topic can be taken as .json, .csv and .zip.')
  const taken = { ...page, topic, facts, whole: next === null, edition: house.edition, at: house.changedAt }
  return formAnswer(house, topicPackage(taken, publisher), ZIP, { headers: asFile(`${topic.slug}.zip`) })
}
