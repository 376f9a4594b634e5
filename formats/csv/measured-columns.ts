import type { MeasuredLine } from '@/domain/tally/measured-line'
import { factUrl, type Publisher } from '../publisher'
import type { Column } from './csv'
import { inUtc } from './fact-columns'

/** A fact on a measure, with the title of the measure it is on. */
export type MeasuredRow = MeasuredLine & { measure: string }

/** The columns of a fact as its measure counts it: what a chart of the measure is drawn from. */
export const measuredColumns = (publisher: Publisher): Column<MeasuredRow>[] => [
  { name: 'id', type: 'string', says: 'the fact, for ever', of: ({ factId }) => factId },
  { name: 'url', type: 'string', says: 'its page', of: ({ slug }) => factUrl(publisher, slug) },
  {
    name: 'standing',
    type: 'string',
    says: 'current, superseded or retracted: only what is current is counted',
    of: ({ state }) => state,
  },
  { name: 'disputed', type: 'boolean', says: 'whether another fact contradicts it', of: (f) => f.disputed },
  {
    name: 'refuted',
    type: 'boolean',
    says: 'whether we vouch that it is not so: then it counts nothing',
    of: ({ refuted }) => refuted,
  },
  { name: 'measure', type: 'string', says: 'the measure it is on', of: ({ measure }) => measure },
  {
    name: 'role',
    type: 'string',
    says: 'target (a promised total), level (how many at a time) or change: never to be mixed on one line',
    of: ({ role }) => role,
  },
  {
    name: 'direction',
    type: 'string',
    says: 'up or down, for a change',
    of: ({ direction }) => direction,
  },
  {
    name: 'announced',
    type: 'boolean',
    says: 'whether the change is only announced',
    of: ({ announced }) => announced,
  },
  { name: 'statement', type: 'string', says: 'the fact in one sentence', of: ({ statement }) => statement },
  {
    name: 'approximator',
    type: 'string',
    says: 'how near the value is: exactly, about, nearly, at_least, more_than, at_most, fewer_than, between',
    of: ({ approximator }) => approximator,
  },
  {
    name: 'value',
    type: 'number',
    says: 'the number itself; empty where only a bound is told',
    of: ({ interval }) => interval.value,
  },
  {
    name: 'lower',
    type: 'number',
    says: 'the least it can be; empty is not stated, not exact',
    of: ({ interval }) => interval.lower,
  },
  {
    name: 'upper',
    type: 'number',
    says: 'the most it can be; empty is not stated, not exact',
    of: ({ interval }) => interval.upper,
  },
  { name: 'unit', type: 'string', says: 'its unit', of: ({ unit }) => unit },
  { name: 'noun', type: 'string', says: 'what is counted', of: ({ noun }) => noun },
  { name: 'place', type: 'string', says: 'where', of: ({ place }) => place },
  { name: 'earliest', type: 'string', says: 'the first day it speaks of', of: ({ time }) => time.earliest },
  {
    name: 'latest',
    type: 'string',
    says: 'the last day it speaks of; empty when it has no end',
    of: ({ time }) => time.latest,
  },
  {
    name: 'due_earliest',
    type: 'string',
    says: 'the first day a promise falls due on',
    of: ({ due }) => due?.earliest ?? null,
  },
  {
    name: 'due_latest',
    type: 'string',
    says: 'the last day a promise falls due on',
    of: ({ due }) => due?.latest ?? null,
  },
  { name: 'speaker', type: 'string', says: 'who said it', of: ({ speaker }) => speaker },
  {
    name: 'origins',
    type: 'integer',
    says: 'independent origins, by speaker, wire and owner',
    of: ({ origins }) => origins,
  },
  {
    name: 'published_at',
    type: 'datetime',
    says: 'when we first published it',
    of: ({ publishedAt }) => inUtc(publishedAt),
  },
  {
    name: 'check_again_on',
    type: 'string',
    says: 'the day from which a level is too old to rest on',
    of: ({ checkAgainOn }) => checkAgainOn,
  },
]
