import { APPROXIMATORS, DIRECTIONS, MEASURE_ROLES } from '@/domain/claim/content'
import {
  bound,
  count,
  DRAFT,
  day,
  exactly,
  factId,
  instant,
  list,
  named,
  oneOf,
  orNull,
  publisher,
  type Schema,
  url,
  words,
} from './shapes'

const interval = exactly({ lower: bound, value: bound, upper: bound })
const period = exactly({ earliest: day, latest: orNull(day) })
const factIds = list(factId, 'The facts it comes from.')
const approximator = oneOf(APPROXIMATORS)

const dated = exactly({
  interval,
  factIds,
  approximator,
  time: period,
  ageDays: exactly({ least: { type: 'integer' }, most: { type: 'integer' } }),
})
const figure = exactly({ interval, factIds })
const announced = exactly({ interval, factIds, delivered: orNull(figure) })
const directed = (each: Schema) => exactly({ up: orNull(each), down: orNull(each) })

const tally = exactly(
  {
    date: day,
    target: orNull(dated),
    level: orNull(dated),
    since: directed(figure),
    announced: directed(announced),
    outstanding: orNull(figure),
    expected: orNull(figure),
    wouldMeetTarget: exactly(
      {
        answer: oneOf(['yes', 'no', 'maybe', 'unknown']),
        basis: orNull(words('Whether by stated bounds or by the values told.')),
        factIds,
      },
      'Whether what is expected reaches the target.',
    ),
    leftOut: list(
      exactly({ factId, reason: words('Why.'), from: words('Of which figure.') }),
      'Facts that a figure does without.',
    ),
  },
  'What the facts come to on a day. Null is “not known”, never zero.',
)

const line = exactly({
  id: factId,
  url,
  json: url,
  standing: oneOf(['current', 'superseded', 'retracted']),
  disputed: { type: 'boolean' },
  refuted: { type: 'boolean', description: 'Whether we vouch that it is not so: then it counts nothing.' },
  role: oneOf(MEASURE_ROLES),
  direction: orNull(oneOf(DIRECTIONS)),
  announced: { type: 'boolean' },
  statement: words('The fact in one sentence.'),
  approximator,
  interval,
  unit: words('Its unit.'),
  noun: words('What is counted.'),
  place: orNull(words('Where.')),
  time: period,
  due: orNull(period),
  fulfils: list(exactly({ factId, amount: interval }), 'Promises it keeps, and how much of each.'),
  speaker: orNull(words('Who said it.')),
  origins: count,
  publishedAt: instant,
  checkAgainOn: orNull(day),
})

/** What `/measures/….json` gives. */
export const measureSchema = (origin: string): Schema => ({
  $schema: DRAFT,
  $id: `${origin}/schemas/measure-1.json`,
  title: 'A measure, version 1 of its public form',
  ...exactly({
    $schema: url,
    id: words('The measure, for ever.'),
    url,
    title: words('What it counts.'),
    publisher,
    edition: count,
    topic: orNull(named),
    unit: words('The unit it counts in.'),
    nouns: list(words('A counted noun it accepts.')),
    places: list(words('A place it counts at; none means anywhere.')),
    tally,
    facts: list(line, 'By the days they speak of.'),
  }),
})
