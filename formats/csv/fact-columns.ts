import type { FactLine } from '@/db/queries/reading-room/lines'
import type { Quantity } from '@/domain/claim/content'
import { readTime } from '@/domain/evidence/time'
import { factUrl, type Publisher } from '../publisher'
import type { Column } from './csv'

/** What is left of a fact whose content must not be public. */
export type RemovedLine = Pick<FactLine, 'id' | 'slug' | 'changedAt'> & { standing: 'removed' }

export type FactRow = FactLine | RemovedLine

/** The columns of a fact as one line, the same wherever facts are taken, so that tables can be put together. */
export const factColumns = (publisher: Publisher): Column<FactRow>[] => [
  { name: 'id', type: 'string', says: 'the fact, for ever', of: ({ id }) => id },
  { name: 'url', type: 'string', says: 'its page', of: ({ slug }) => factUrl(publisher, slug) },
  {
    name: 'standing',
    type: 'string',
    says: 'current, superseded, retracted or removed: only what is current still stands',
    of: ({ standing }) => standing,
  },
  ...told.map((column) => ({
    ...column,
    of: (row: FactRow) => ('verdict' in row ? column.of(row) : null),
  })),
  { name: 'changed_at', type: 'datetime', says: 'when it last changed', of: (f) => inUtc(f.changedAt) },
]

/** A fact with its content. */
const told: Column<FactLine>[] = [
  { name: 'disputed', type: 'boolean', says: 'whether another fact contradicts it', of: (f) => f.disputed },
  {
    name: 'verdict',
    type: 'string',
    says: 'as_said: we vouch only that it was said; established or refuted: that it is or is not so',
    of: ({ verdict }) => verdict.kind,
  },
  { name: 'speaker', type: 'string', says: 'who said it, for as_said', of: ({ verdict }) => verdict.speaker },
  { name: 'statement', type: 'string', says: 'the fact in one sentence', of: ({ statement }) => statement },
  { name: 'kind', type: 'string', says: 'what sort of fact it is', of: ({ kind }) => kind },
  ...quantityColumns(({ quantity }: FactLine) => quantity),
  { name: 'date', type: 'string', says: 'when it was so, in EDTF (ISO 8601-2)', of: ({ edtf }) => edtf },
  { name: 'earliest', type: 'string', says: 'the first day of that date', of: (f) => days(f.edtf).earliest },
  {
    name: 'latest',
    type: 'string',
    says: 'the last day of that date; empty when it has no end',
    of: (f) => days(f.edtf).latest,
  },
  {
    name: 'origins',
    type: 'integer',
    says: 'independent origins, by speaker, wire and owner',
    of: ({ verdict }) => verdict.origins,
  },
  {
    name: 'outlets',
    type: 'integer',
    says: 'outlets that carried it',
    of: ({ verdict }) => verdict.outlets,
  },
  {
    name: 'versions',
    type: 'integer',
    says: 'versions that have been public',
    of: ({ versions }) => versions,
  },
  {
    name: 'change',
    type: 'string',
    says: 'what its newest version is: first, correction, update or clarification',
    of: ({ change }) => change,
  },
  {
    name: 'check_again_on',
    type: 'string',
    says: 'the day from which a level is too old to rest on',
    of: ({ checkAgainOn }) => checkAgainOn,
  },
]

/** The columns of a number with its bounds, its approximator and its source's words: never one without the others. */
export function quantityColumns<Row>(of: (row: Row) => Quantity): Column<Row>[] {
  const counted = (row: Row) => {
    const quantity = of(row)
    return quantity.state === 'stated' ? quantity : null
  }
  return [
    {
      name: 'quantity',
      type: 'string',
      says: 'stated, not_stated, unknown or none: whether anything is counted',
      of: (row) => of(row).state,
    },
    {
      name: 'approximator',
      type: 'string',
      says: 'how near the value is: exactly, about, nearly, at_least, more_than, at_most, fewer_than, between',
      of: (row) => counted(row)?.approximator ?? null,
    },
    { name: 'value', type: 'number', says: 'the number itself', of: (row) => counted(row)?.value ?? null },
    {
      name: 'lower',
      type: 'number',
      says: 'the least it can be; empty is not stated, not exact',
      of: (row) => counted(row)?.lower ?? null,
    },
    {
      name: 'upper',
      type: 'number',
      says: 'the most it can be; empty is not stated, not exact',
      of: (row) => counted(row)?.upper ?? null,
    },
    { name: 'unit', type: 'string', says: 'its unit', of: (row) => counted(row)?.unit ?? null },
    { name: 'noun', type: 'string', says: 'what is counted', of: (row) => of(row).noun },
    {
      name: 'quantity_words',
      type: 'string',
      says: 'the number in its source’s own words',
      of: (row) => of(row).words,
    },
  ]
}

/** An instant of the database as ISO 8601 in UTC. */
export const inUtc = (instant: string): string => new Date(instant).toISOString()

function days(edtf: string | null): { earliest: string | null; latest: string | null } {
  const read = edtf === null ? null : readTime(edtf)
  return read?.ok ? read.value : { earliest: null, latest: null }
}
