import { factSchema } from '@/formats/schemas/fact-schema'
import { factsSchema } from '@/formats/schemas/facts-schema'
import { measureSchema } from '@/formats/schemas/measure-schema'
import { formAnswer, noForm } from '../../form-answer'
import { siteOrigin } from '../../site-origin'
import { jsonText } from '../../taken/media-types'

const SCHEMAS = new Map([
  ['fact-1.json', factSchema],
  ['facts-1.json', factsSchema],
  ['measure-1.json', measureSchema],
])

export const dynamic = 'force-dynamic'

/** What the fields of the JSON forms mean, as JSON Schema (2020-12). */
export async function GET(_: Request, { params }: RouteContext<'/schemas/[name]'>) {
  const schema = SCHEMAS.get((await params).name)
  if (!schema) return noForm(404, `There are the schemas ${[...SCHEMAS.keys()].join(', ')}.`)
  return formAnswer({ example: false }, jsonText(schema(siteOrigin())), 'application/schema+json')
}
