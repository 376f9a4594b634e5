import { mementosOf } from '@/formats/memento'
import { LINK_FORMAT, timeMap } from '@/formats/memento-links'
import { factAt } from '../../fact-at'
import { formAnswer, noForm } from '../../form-answer'
import { siteOrigin } from '../../site-origin'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/timemap/[...path]'>) {
  const past = await factAt((await params).path)
  if (!past) return noForm(404, 'Nothing was published here at any time.')
  return formAnswer(past.house, timeMap(siteOrigin(), past.path, mementosOf(past.fact)), LINK_FORMAT)
}
