import { asFile, formAnswer, noForm } from '../../../../form-answer'
import { foundFact } from '../../found-fact'
import { isFactForm, writtenFact } from '../../written-fact'

export const dynamic = 'force-dynamic'

/** A fact to take along: `/facts/….json`, `/facts/….csv`, `/facts/…/cite.bib` and the like lead here. */
export async function GET(request: Request, { params }: RouteContext<'/taken/facts/[slug]/[form]'>) {
  const { slug, form } = await params
  if (!isFactForm(form))
    return noForm(404, 'A fact can be taken as .json and .csv, and cited as .bib, .ris and .json.')
  const found = await foundFact(request, slug, (words) => `/facts/${words}${ENDING[form]}`)
  if (found instanceof Response) return found
  const { body, type } = await writtenFact(found, form)
  const headers =
    form === 'json'
      ? {}
      : asFile(`${found.fact.slug}.${form.replace('cite-json', 'csl.json').replace('cite-', '')}`)
  return formAnswer(found.house, body, type, { headers })
}

const ENDING = {
  json: '.json',
  csv: '.csv',
  'cite-bib': '/cite.bib',
  'cite-ris': '/cite.ris',
  'cite-json': '/cite.json',
}
