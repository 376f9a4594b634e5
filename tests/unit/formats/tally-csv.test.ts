import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { tallyOn } from '@/domain/tally/tally'
import { tallyCsv } from '@/formats/csv/tally-csv'
import { CANONICAL, OFFICERS } from '../domain/tally/measured'

const rows = (facts = CANONICAL): Record<string, string>[] =>
  parse(tallyCsv(tallyOn('2024-12-01', OFFICERS, facts)), { columns: true })

test('a tally is a table of its figures, each with its bounds, its days and its facts', () => {
  expect(rows().find(({ figure }) => figure === 'level')).toEqual({
    figure: 'level',
    on: '2024-12-01',
    value: '400',
    lower: '',
    upper: '400',
    unit: 'persons',
    earliest: '2024-09-21',
    latest: '2024-09-21',
    facts: 'nearly-400',
  })
  expect(rows().find(({ figure }) => figure === 'announced_to_come')).toMatchObject({ value: '600' })
})

test('what is not known has a row without a number', () => {
  expect(rows([]).map(({ figure, value, facts }) => [figure, value, facts])).toEqual(
    [
      'target',
      'level',
      'came',
      'left',
      'announced_to_come',
      'announced_to_leave',
      'outstanding',
      'expected',
    ].map((figure) => [figure, '', '']),
  )
})
