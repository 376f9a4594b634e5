import { mementoAt, mementosOf, readAcceptDatetime, stampOf } from '@/formats/memento'
import { gateLinks, mementoUrl } from '@/formats/memento-links'
import { factAt } from '../../fact-at'
import { formAnswer, noForm } from '../../form-answer'
import { siteOrigin } from '../../site-origin'

export const dynamic = 'force-dynamic'

// The answer depends on a header, so nothing in between may keep it.
const VARY = { vary: 'accept-datetime', 'cache-control': 'no-store' }

export async function GET(request: Request, { params }: RouteContext<'/timegate/[...path]'>) {
  const asked = request.headers.get('accept-datetime')
  const moment = asked === null ? null : readAcceptDatetime(asked)
  if (asked !== null && moment === null)
    return noForm(400, 'Accept-Datetime must look like this: Tue, 24 Sep 2024 09:14:00 GMT.')
  const past = await factAt((await params).path)
  const mementos = past ? mementosOf(past.fact) : []
  // Before the first there was nothing: then the first is the nearest to what was asked for.
  const memento = past && moment ? (mementoAt(past.fact, stampOf(moment)) ?? mementos[0]) : mementos.at(-1)
  if (!past || !memento) return noForm(404, 'Nothing was published here at any time.')
  const { house, path } = past
  const location = mementoUrl(siteOrigin(), path, memento)
  const headers = { location, link: gateLinks(siteOrigin(), path), ...VARY }
  return formAnswer(house, '', 'text/plain; charset=utf-8', { status: 302, headers })
}
