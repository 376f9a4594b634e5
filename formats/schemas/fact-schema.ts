import * as content from '@/domain/claim/content'
import { DISPUTE_ENDINGS } from '@/domain/claim/fact'
import { REMOVAL_REASONS, RETRACTION_REASONS } from '@/domain/claim/proposal'
import { citation } from './citation-schema'
import {
  bound,
  count,
  DRAFT,
  day,
  decimal,
  edtf,
  exactly,
  factId,
  instant,
  kind,
  list,
  named,
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

const entity = exactly({
  name: words('As the fact names it.'),
  type: oneOf(content.ENTITY_TYPES),
  wikidata: orNull({ type: 'string', pattern: '^Q[1-9]\\d*$' }),
  role: words('The office or part it held at that time; empty when none matters.'),
})

const time = exactly({
  words: words('The date in the source’s own words.'),
  edtf,
  earliest: day,
  latest: orNull({ ...day, description: 'Null when it has no end.' }),
  precision,
  anchor: orNull(words('The publication date that relative words were counted from.')),
})

const place = exactly({
  name: words('As the fact names it.'),
  point: orNull(exactly({ latitude: decimal, longitude: decimal, precisionMetres: decimal }, 'WGS 84.')),
})

const attribution = exactly({
  mode: oneOf(content.ATTRIBUTION_MODES),
  chain: list(exactly({ name: words('Who.'), detail: words('Where or how.') }), 'From speaker to outlet.'),
})

const origin = exactly(
  {
    outlets: list(words('By name.')),
    reports: list(url),
    why: list(
      exactly({
        code: oneOf(['same-speaker', 'same-wire', 'same-owner', 'same-outlet']),
        name: words('The name they share.'),
      }),
      'Why several reports are one origin.',
    ),
  },
  'One independent origin.',
)

const otherFact = exactly(
  { id: factId, url: orNull(url), standing, statement: orNull(words('As it is told now.')) },
  'Another fact as it stands now; nothing but its id once it was removed.',
)

const interval = exactly({ lower: bound, value: bound, upper: bound })
const grade = (codes: readonly string[]) => orNull(exactly({ code: oneOf(codes), note: words('Why.') }))

const factContent = exactly({
  statement: words('The fact in one sentence.'),
  vouch: oneOf(content.VOUCHES, 'What the newsroom puts its name to.'),
  kind: orNull(kind),
  subject: orNull(entity),
  object: orNull(entity),
  quantity,
  time: orNull(time),
  due: orNull(time),
  place: orNull(place),
  attribution: orNull(attribution),
  origins: list(origin),
  citations: list(citation),
  measure: orNull(
    exactly({
      url,
      title: words('What it counts.'),
      role: oneOf(content.MEASURE_ROLES),
      direction: orNull(oneOf(content.DIRECTIONS)),
      despite: list(oneOf(content.SCOPE_EXCEPTIONS), 'Where it counts something else than its measure does.'),
    }),
  ),
  topic: orNull(named),
  links: list(
    exactly({ kind: oneOf(content.LINK_KINDS), fact: otherFact, amount: orNull(interval) }),
    'What it does to older facts.',
  ),
  reliability: grade(content.RELIABILITIES),
  credibility: grade(content.CREDIBILITIES),
  note: words('What was checked, and on what it rests.'),
})

const byline = exactly({
  name: orNull(words('Null where the newsroom names nobody.')),
  part: oneOf(['writer', 'reviewer']),
})

const version = exactly({
  no: count,
  at: instant,
  edition: count,
  change: exactly({ kind: oneOf(content.CHANGE_KINDS), note: words('Why it changed.') }),
  writers: list(byline),
  reviewer: byline,
  statement: words('As this version had it.'),
  differences: list(
    exactly({
      field: words('What changed.'),
      before: words('Empty for nothing.'),
      after: words('The same.'),
    }),
    'What it changed of the version before it.',
  ),
})

const printed = (kindOf: string, properties: Record<string, Schema>) =>
  exactly({ kind: { const: kindOf }, at: instant, edition: count, ...properties })

const note = words('In the words readers get.')
const twoPeople = { proposer: byline, reviewer: byline }

const notice: Schema = {
  anyOf: [
    printed('retracted', { reason: oneOf(RETRACTION_REASONS), note, ...twoPeople }),
    printed('removed', { reason: oneOf(REMOVAL_REASONS), note, ...twoPeople }),
    printed('superseded', { by: otherFact, note }),
    printed('disputed', { with: otherFact, note }),
    printed('dispute_ended', { with: otherFact, how: oneOf(DISPUTE_ENDINGS), note }),
    printed('checked_again', { note, nextOn: orNull(day), citations: list(citation), ...twoPeople }),
    printed('answered', { question: note, answer: note, ...twoPeople }),
  ],
}

/** What `/facts/….json` gives. `content` and `verdict` are null, and `versions` empty, for a fact that was removed. */
export const factSchema = (origin: string): Schema => ({
  $schema: DRAFT,
  $id: `${origin}/schemas/fact-1.json`,
  title: 'A fact, version 1 of its public form',
  ...exactly({
    $schema: url,
    id: factId,
    url,
    publisher,
    standing,
    verdict: orNull(verdict),
    disputed: { type: 'boolean', description: 'Whether another fact that still stands contradicts it.' },
    firstPublishedAt: instant,
    changedAt: instant,
    checkAgainOn: orNull(day),
    version: orNull(count),
    content: orNull(factContent),
    linkedBy: list(exactly({ kind: oneOf(content.LINK_KINDS), fact: otherFact }), 'What others do to it.'),
    versions: list(version, 'Newest first.'),
    notices: list(notice, 'Newest first.'),
  }),
})
