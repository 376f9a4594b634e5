import type { Figure } from '@/domain/tally/figure'
import type { DatedFigure } from '@/domain/tally/latest'
import type { Tally } from '@/domain/tally/tally'
import { type Column, csv } from './csv'

type Row = { name: string; date: string; unit: string; figure: Figure | DatedFigure | null }

const COLUMNS: Column<Row>[] = [
  {
    name: 'figure',
    type: 'string',
    says: 'target, level, came or left since, announced to come or to leave, outstanding, expected',
    of: ({ name }) => name,
  },
  { name: 'on', type: 'string', says: 'the day it is told for', of: ({ date }) => date },
  {
    name: 'value',
    type: 'number',
    says: 'the number itself; empty when it is not known or only a bound is',
    of: ({ figure }) => figure?.interval.value ?? null,
  },
  {
    name: 'lower',
    type: 'number',
    says: 'the least it can be; empty is not stated, not exact',
    of: ({ figure }) => figure?.interval.lower ?? null,
  },
  {
    name: 'upper',
    type: 'number',
    says: 'the most it can be; empty is not stated, not exact',
    of: ({ figure }) => figure?.interval.upper ?? null,
  },
  { name: 'unit', type: 'string', says: 'its unit', of: ({ unit }) => unit },
  {
    name: 'earliest',
    type: 'string',
    says: 'the first day that the fact behind it speaks of',
    of: ({ figure }) => (figure && 'time' in figure ? figure.time.earliest : null),
  },
  {
    name: 'latest',
    type: 'string',
    says: 'the last day that the fact behind it speaks of',
    of: ({ figure }) => (figure && 'time' in figure ? figure.time.latest : null),
  },
  {
    name: 'facts',
    type: 'string',
    says: 'the facts it comes from',
    of: ({ figure }) => figure?.factIds.join(' ') ?? '',
  },
]

/** The figures of a tally as a table, one to a row; a figure that is not known has a row without a number. */
export function tallyCsv(tally: Tally): string {
  const { date, unit, target, level, since, announced, outstanding, expected } = tally
  const figures = {
    target,
    level,
    came: since.up,
    left: since.down,
    announced_to_come: announced.up,
    announced_to_leave: announced.down,
    outstanding,
    expected,
  }
  return csv(
    COLUMNS,
    Object.entries(figures).map(([name, figure]) => ({ name, date, unit, figure })),
  )
}
