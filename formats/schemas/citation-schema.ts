import { CITATION_ROLES } from '@/domain/claim/content'
import { count, exactly, instant, oneOf, orNull, type Schema, sha256, url, words } from './shapes'

const report = exactly({
  url,
  original: orNull({ ...url, description: 'Where the report itself stands.' }),
  title: words('Its title.'),
  byline: orNull(words('As the report names its author.')),
  published: orNull(words('YYYY, YYYY-MM or YYYY-MM-DD.')),
  language: words('BCP 47.'),
  outlet: exactly({
    name: words('Who published it.'),
    owner: orNull(words('To whom the outlet belongs.')),
    wire: { type: 'boolean' },
  }),
  carries: orNull(words('The wire whose story it carries.')),
})

const capture = exactly(
  { at: instant, bytesSha256: sha256, textSha256: sha256, extractor: words('What took the text from it.') },
  'What was seen of the report, and when.',
)

const selectors: Schema = {
  type: 'array',
  prefixItems: [
    exactly({
      type: { const: 'TextQuoteSelector' },
      exact: words('The passage.'),
      prefix: words('The text before it.'),
      suffix: words('The text after it.'),
    }),
    exactly(
      { type: { const: 'TextPositionSelector' }, start: count, end: count },
      'In code points of the captured text; the end is not part of it.',
    ),
  ],
  items: false,
  minItems: 2,
}

const annotation = exactly(
  {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: url,
    type: { const: 'Annotation' },
    motivation: { const: 'linking' },
    body: url,
    target: exactly({
      type: { const: 'SpecificResource' },
      source: url,
      state: exactly({ type: { const: 'TimeState' }, sourceDate: instant }),
      selector: selectors,
    }),
  },
  'The passage as a Web Annotation.',
)

export const citation = exactly(
  {
    role: oneOf(CITATION_ROLES, 'What the passage does for the fact.'),
    saidBy: orNull(words('Whom the passage quotes; null for the outlet’s own reporting.')),
    page: orNull({
      type: 'integer',
      minimum: 1,
      description: 'The page it starts on, counted from one, where its source has pages.',
    }),
    report,
    capture,
    annotation,
  },
  'A passage the fact rests on, or that disputes it.',
)
