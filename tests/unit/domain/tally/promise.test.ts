import { describe, expect, test } from 'vitest'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { comparePromises, type LinkingFact, type Promised, promiseOn } from '@/domain/tally/promise'
import { arrived, interval, period, SIX_HUNDRED } from './measured'

const named = (fact: MeasuredFact): MeasuredLine => ({
  ...fact,
  slug: fact.factId,
  statement: fact.factId,
  change: 'first',
  disputed: false,
  checkAgainOn: null,
})

const promise = (changes: Partial<Promised> = {}): Promised => ({
  factId: SIX_HUNDRED.factId,
  slug: 'six-hundred',
  statement: 'Kenya promised 600 more officers.',
  due: SIX_HUNDRED.due,
  line: named(SIX_HUNDRED),
  kept: [],
  ended: [],
  ...changes,
})

const delivery = (id: string, number: string, on: string, amount: string | null = null): LinkingFact => ({
  factId: id,
  slug: id,
  statement: id,
  amount: amount === null ? null : interval(amount),
  from: period(on).earliest,
  line: named(arrived(id, number, { on })),
})

const unmeasured = (id: string, on: string, amount: string | null = null): LinkingFact => ({
  ...delivery(id, '1', on, amount),
  line: null,
})

const ending = (state: 'broken' | 'withdrawn', on: string) => ({ ...unmeasured(`${state}-${on}`, on), state })

describe('a promise of a number', () => {
  test.each<[string, LinkingFact[], string, string]>([
    ['nothing, before it is due', [], '2024-09-30', 'open'],
    ['nothing, in its month', [], '2024-10-15', 'due'],
    ['nothing, afterwards', [], '2024-11-01', 'overdue'],
    ['400 of 600', [delivery('a', '400', '2024-10-10')], '2024-10-31', 'partly-kept'],
    ['600', [delivery('a', '600', '2024-10-10')], '2024-10-31', 'kept'],
    [
      '400 and 200 of different days',
      [delivery('a', '400', '2024-10-10'), delivery('b', '200', '2024-10-20')],
      '2024-11-01',
      'kept',
    ],
    [
      '400 and 200 of the same day, which may be the same people',
      [delivery('a', '400', '2024-10-10'), delivery('b', '200', '2024-10-10')],
      '2024-11-01',
      'partly-kept',
    ],
    ['600, but only later', [delivery('a', '600', '2024-12-10')], '2024-11-15', 'overdue'],
    [
      '200 of 600 that arrived, as the link says',
      [delivery('a', '600', '2024-10-10', '200')],
      '2024-11-15',
      'partly-kept',
    ],
    ['a fact without a number', [unmeasured('a', '2024-10-10')], '2024-10-15', 'kept'],
  ])('kept by %s is, on %s, %s', (_, kept, date, state) => {
    expect(promiseOn(date, promise({ kept })).state).toBe(state)
  })

  test('names what was delivered, what remains and by which facts', () => {
    const kept = [delivery('a', '400', '2024-10-10')]
    const standing = promiseOn('2024-11-15', promise({ kept }))
    expect(standing).toMatchObject({ state: 'partly-kept', timing: 'overdue', keptBy: kept, endedBy: null })
    expect(standing.counted?.delivered).toMatchObject({ interval: { value: '400' }, factIds: ['a'] })
    expect(standing.counted?.remaining).toMatchObject({ value: '200' })
  })
})

describe('a promise without a number', () => {
  const said = (changes: Partial<Promised> = {}) =>
    promise({ line: null, due: period('2024-10'), ...changes })

  test.each<[string, Partial<Promised>, string, string]>([
    ['nothing, before it is due', {}, '2024-09-30', 'open'],
    ['nothing, when it is due', {}, '2024-10-31', 'due'],
    ['nothing, afterwards', {}, '2024-11-01', 'overdue'],
    ['no due date', { due: null }, '2031-01-01', 'open'],
    ['a fact that keeps it in whole', { kept: [unmeasured('a', '2024-10-02')] }, '2024-10-03', 'kept'],
    [
      'a fact that keeps an amount',
      { kept: [unmeasured('a', '2024-10-02', '3')] },
      '2024-10-03',
      'partly-kept',
    ],
    ['a fact of a later day', { kept: [unmeasured('a', '2024-12-02')] }, '2024-10-03', 'due'],
  ])('with %s', (_, changes, date, state) => {
    expect(promiseOn(date, said(changes)).state).toBe(state)
  })
})

describe('a promise that ends', () => {
  test.each<[string, Promised['ended'], string, string]>([
    [
      'is broken from the day a countersigned claim says',
      [ending('broken', '2024-11-02')],
      '2024-11-02',
      'broken',
    ],
    ['is not broken before', [ending('broken', '2024-11-02')], '2024-11-01', 'overdue'],
    ['is withdrawn', [ending('withdrawn', '2024-10-02')], '2024-10-03', 'withdrawn'],
    [
      'stands as the latest says',
      [ending('broken', '2024-11-02'), ending('withdrawn', '2024-12-01')],
      '2024-12-02',
      'withdrawn',
    ],
    [
      'stands as the latest says, whatever the order',
      [ending('withdrawn', '2024-12-01'), ending('broken', '2024-11-02')],
      '2024-12-02',
      'withdrawn',
    ],
  ])('%s', (_, ended, date, state) => {
    expect(promiseOn(date, promise({ ended })).state).toBe(state)
    expect(promiseOn(date, promise({ ended, line: null })).state).toBe(state)
  })

  test('names the fact that ended it', () => {
    const broken = ending('broken', '2024-11-02')
    expect(promiseOn('2024-11-03', promise({ ended: [broken] })).endedBy).toEqual(broken)
    expect(promiseOn('2024-11-01', promise({ ended: [broken] })).endedBy).toBeNull()
  })
})

test('promises stand by urgency, then by the day they fall due', () => {
  const at = (factId: string, due: string | null, changes: Partial<Promised> = {}) => {
    const one = promise({ factId, due: due === null ? null : period(due), line: null, ...changes })
    return { promise: one, standing: promiseOn('2024-11-15', one) }
  }
  const rows = [
    at('kept', '2024-09', { kept: [unmeasured('a', '2024-10-02')] }),
    at('open', '2025-01'),
    at('undated', null),
    at('overdue late', '2024-10'),
    at('due', '2024-11'),
    at('overdue early', '2024-08'),
    at('broken', '2024-08', { ended: [ending('broken', '2024-09-01')] }),
  ]
  expect(rows.sort(comparePromises).map((row) => row.promise.factId)).toEqual([
    'overdue early',
    'overdue late',
    'due',
    'open',
    'undated',
    'broken',
    'kept',
  ])
})
