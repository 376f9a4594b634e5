import * as content from '@/domain/claim/content'
import { STANDINGS } from '@/domain/claim/fact'

export type Schema = { [key: string]: unknown }

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** An object that has all of these and nothing else. */
export const exactly = (properties: Record<string, Schema>, description?: string): Schema => ({
  type: 'object',
  ...(description ? { description } : {}),
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
export const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  ...(description ? { description } : {}),
  items,
})
export const oneOf = (codes: readonly string[], description?: string): Schema => ({
  enum: [...codes],
  ...(description ? { description } : {}),
})
export const words = (description: string): Schema => ({ type: 'string', description })

export const url: Schema = { type: 'string', format: 'uri' }
export const instant: Schema = { type: 'string', format: 'date-time' }
export const count: Schema = { type: 'integer', minimum: 0 }
export const day: Schema = { type: 'string', pattern: '^-?\\d{4}-\\d{2}-\\d{2}$' }
export const sha256: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' }
export const decimal: Schema = {
  type: 'string',
  pattern: '^-?(0|[1-9]\\d*)(\\.\\d+)?$',
  description: 'A decimal number as a string, so that none is rounded.',
}
export const bound: Schema = { ...orNull(decimal), description: 'Null is “not stated”, never “exact”.' }

export const factId = words('The fact, for ever, whatever its address becomes.')
export const standing = oneOf(
  STANDINGS,
  'Only what is current still stands. What was retracted stays, so that everybody can see what was published.',
)

export const publisher = exactly(
  {
    name: words('The newsroom.'),
    url,
    example: { type: 'boolean', description: 'Whether the newsroom is made up, and its facts with it.' },
  },
  'Whose facts these are.',
)

export const named = exactly({ url, title: words('As readers see it.') })

export const verdict = exactly(
  {
    kind: oneOf(
      ['as_said', 'established', 'refuted'],
      'as_said: we vouch that it was said, not that it is so. established: that it is so. refuted: that it is not so.',
    ),
    speaker: orNull(words('By whom it was said, for as_said.')),
    origins: { ...count, description: 'Independent origins, by speaker, wire and owner.' },
    outlets: { ...count, description: 'Outlets that carried it.' },
  },
  'What readers may conclude. Derived from what was countersigned, never typed in.',
)

const counted = exactly({
  state: { const: 'stated' },
  value: bound,
  lower: bound,
  upper: bound,
  unit: words('The unit; “persons” when people are counted.'),
  noun: words('What is counted, in the source’s word.'),
  approximator: oneOf(content.APPROXIMATORS, 'How near the value is. A number is not to be told without it.'),
  words: words('The number in the source’s own words.'),
  formula: words('How it was computed from cited numbers; empty when it was not.'),
})

const uncounted = exactly({
  state: oneOf(content.UNCOUNTED, 'Why there is no number.'),
  noun: words('What is not counted.'),
  words: words('The source’s own words.'),
})

export const quantity: Schema = { anyOf: [counted, uncounted] }

export const edtf = words('ISO 8601-2 (EDTF) level 1.')
export const precision = oneOf(['day', 'month', 'season', 'year', 'decade', 'interval', 'open'])
export const kind = oneOf(content.KINDS)
