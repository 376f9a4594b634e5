import { CHANGE_KINDS } from '@/domain/claim/content'
import {
  count,
  DRAFT,
  day,
  edtf,
  exactly,
  factId,
  instant,
  kind,
  list,
  oneOf,
  orNull,
  precision,
  publisher,
  quantity,
  type Schema,
  standing,
  url,
  verdict,
  words,
} from './shapes'

const line = exactly({
  id: factId,
  url,
  json: url,
  standing,
  verdict,
  disputed: { type: 'boolean' },
  statement: words('The fact in one sentence.'),
  kind: orNull(kind),
  quantity,
  time: orNull(exactly({ edtf, earliest: orNull(day), latest: orNull(day), precision: orNull(precision) })),
  versions: count,
  change: oneOf(CHANGE_KINDS, 'What its newest version is.'),
  changedAt: instant,
  checkAgainOn: orNull(day),
})

/** What `/topics/….json` and a search give: facts as lines, each with the address of the whole. */
export const factsSchema = (origin: string): Schema => ({
  $schema: DRAFT,
  $id: `${origin}/schemas/facts-1.json`,
  title: 'A list of facts, version 1 of its public form',
  ...exactly({
    $schema: url,
    about: exactly({ kind: oneOf(['topic', 'search']), title: words('What the list is of.'), url }),
    publisher,
    edition: count,
    facts: list(line),
    next: orNull({ ...url, description: 'Where the list goes on.' }),
  }),
})
