import { oembed, ownPath, readMost } from '@/formats/oembed'
import { factAt } from '../fact-at'
import { formAnswer, noForm } from '../form-answer'
import { siteOrigin } from '../site-origin'

export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  if ((asked.get('format') ?? 'json') !== 'json') return noForm(501, 'This is answered as JSON only.')
  const path = ownPath(siteOrigin(), asked.get('url') ?? '')
  const found = path && (await factAt(path.split('/').slice(1)))
  if (!found) return noForm(404, 'Only the address of a fact here can be embedded.')
  const { house, fact } = found
  const embedded = {
    origin: siteOrigin(),
    newsroom: house.name,
    path: found.path,
    title: fact.versions[0]?.content.statement ?? house.name,
  }
  const most = { width: readMost(asked.get('maxwidth')), height: readMost(asked.get('maxheight')) }
  return formAnswer(house, oembed(embedded, most), 'application/json; charset=utf-8')
}
