import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { csv } from '@/formats/csv/csv'
import { factCsv, factsCsv, measureCsv } from '@/formats/csv/facts-csv'
import {
  factOf,
  HOSTILE,
  hostileFact,
  lineOf,
  MEASURE,
  measuredLineOf,
  PUBLISHER,
  removedFact,
  retractedFact,
  wholeFact,
} from '@/tests/support/taken-facts'

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: false })

const one = (cell: string | number | null) =>
  csv([{ name: 'cell', type: 'string', says: '', of: (row: typeof cell) => row }], [cell])

describe('a table', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', '-1'],
    ['-0.5', '-0.5'],
    ['-1-1', "'-1-1"],
    ['-', "'-"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\n=1', "'\n=1"],
    ['＝1', "'＝1"],
    ['1=1', '1=1'],
    ["'x", "'x"],
    ['', ''],
  ])('lets a spreadsheet take %j for no formula', (given, read) => {
    expect(rowsOf(one(given))[0]?.cell).toBe(read)
  })

  test('has a header row, CRLF at each end of line and no mark in front', () => {
    expect(one('a')).toBe('cell\r\na\r\n')
    expect(one('ü')).toMatch(/^cell/)
  })

  test('has its header even when it has no rows', () => {
    expect(factsCsv([], PUBLISHER)).toMatch(/^id,url,standing,disputed,[\w,]+\r\n$/)
  })
})

describe('facts as a table', () => {
  test.each(HOSTILE)('come out of a parser as they went in, but for the guard: %s', (_, words) => {
    const [row, ...more] = rowsOf(factCsv(hostileFact(words), PUBLISHER))
    expect(more).toEqual([])
    expect(row?.statement?.replace(/^'/, '')).toBe(words)
    for (const cell of Object.values(row ?? {}))
      if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
  })

  test('never tell a number without its approximator, bounds and words', () => {
    expect(rowsOf(factCsv(factOf(), PUBLISHER))).toEqual([
      {
        id: 'claim_22222222222',
        url: 'https://ledger.example/facts/nearly-400-22222222222',
        standing: 'current',
        disputed: 'false',
        verdict: 'as_said',
        speaker: 'President William Ruto',
        statement: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
        kind: 'deployment',
        quantity: 'stated',
        approximator: 'nearly',
        value: '400',
        lower: '',
        upper: '400',
        unit: 'persons',
        noun: 'officers',
        quantity_words: 'nearly 400',
        date: '2024-09-21',
        earliest: '2024-09-21',
        latest: '2024-09-21',
        origins: '1',
        outlets: '1',
        versions: '1',
        change: 'first',
        check_again_on: '',
        changed_at: '2024-09-24T09:14:00.000Z',
      },
    ])
  })

  test('keep long decimals and negative numbers as numbers', () => {
    const [row] = rowsOf(factCsv(wholeFact().fact, PUBLISHER))
    expect(row).toMatchObject({
      value: '12345678901234567.5',
      lower: '-0.5',
      disputed: 'true',
      versions: '3',
    })
  })

  test('tell what was retracted, and of what was removed nothing but that', () => {
    const [retracted] = rowsOf(factCsv(retractedFact(), PUBLISHER))
    expect(retracted).toMatchObject({ standing: 'retracted', value: '400' })
    const [removed] = rowsOf(factCsv(removedFact(), PUBLISHER))
    const told = Object.entries(removed ?? {}).filter(([, cell]) => cell !== '')
    expect(Object.fromEntries(told)).toEqual({
      id: 'claim_22222222222',
      url: 'https://ledger.example/facts/22222222222',
      standing: 'removed',
      changed_at: '2024-10-04T10:00:00.000Z',
    })
  })

  test('have one row each, in the order given, alike from a list and from a page', () => {
    const text = factsCsv([lineOf({ statement: 'B' }), lineOf({ statement: 'A' })], PUBLISHER)
    expect(rowsOf(text).map(({ statement }) => statement)).toEqual(['B', 'A'])
    expect(factsCsv([lineOf()], PUBLISHER)).toBe(factCsv(factOf(), PUBLISHER))
  })

  test('say why there is no number', () => {
    const none = lineOf({ quantity: { state: 'unknown', noun: 'families', words: 'many' } })
    const [row] = rowsOf(factsCsv([none], PUBLISHER))
    expect(row).toMatchObject({ quantity: 'unknown', value: '', noun: 'families', quantity_words: 'many' })
  })
})

describe('a measure as a table', () => {
  test('gives its facts by the days they speak of, with bounds and role', () => {
    const later = measuredLineOf({ factId: 'claim_b', time: { earliest: '2024-10-01', latest: null } })
    const rows = rowsOf(measureCsv(MEASURE, [later, measuredLineOf()], PUBLISHER))
    expect(rows.map(({ earliest }) => earliest)).toEqual(['2024-09-21', '2024-10-01'])
    expect(rows[0]).toMatchObject({
      measure: 'Kenyan officers in Haiti',
      role: 'level',
      approximator: 'nearly',
      value: '400',
      lower: '',
      upper: '400',
    })
    expect(rows[1]?.latest).toBe('')
  })

  test.each(HOSTILE)('is one row for one fact: %s', (_, words) => {
    const line = measuredLineOf({ statement: words, noun: words, speaker: words })
    const rows = rowsOf(measureCsv({ title: words }, [line], PUBLISHER))
    expect(rows).toHaveLength(1)
    expect(rows[0]?.noun?.replace(/^'/, '')).toBe(words)
  })
})
