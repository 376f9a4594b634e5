import { describe, expect, test } from 'vitest'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { type Ending, pledgeOn } from '@/domain/tally/pledge'
import { announced, arrived, interval, level, OFFICERS, PLEDGED, SIX_HUNDRED, target } from './measured'

const promised = SIX_HUNDRED
const kept = (id: string, amount: string, on: string, changes: Partial<MeasuredFact> = {}) =>
  ({
    ...arrived(id, amount, { on, fulfils: [{ factId: promised.factId, amount: interval(amount) }] }),
    ...changes,
  }) as MeasuredFact

const on = (date: string, facts: readonly MeasuredFact[] = [], endings: readonly Ending[] = []) =>
  pledgeOn(date, OFFICERS, promised, [promised, ...facts], endings)

describe('a promise falls due', () => {
  test.each([
    ['2024-09-21', 'open'],
    ['2024-09-30', 'open'],
    ['2024-10-01', 'due'],
    ['2024-10-31', 'due'],
    ['2024-11-01', 'overdue'],
    ['2030-01-01', 'overdue'],
  ])('on %s it is %s', (date, state) => {
    expect(on(date)).toMatchObject({ state, timing: state, delivered: null, remaining: promised.interval })
  })

  test.each<[string, string | undefined, string]>([
    ['no due date', undefined, 'open'],
    ['a due time without an end', '2024-10/..', 'due'],
  ])('with %s it is never overdue', (_, due, state) => {
    const promise = announced('p', '600', due ? { on: '2024-09-21', due } : { on: '2024-09-21' })
    expect(pledgeOn('2030-01-01', OFFICERS, promise, [promise])?.state).toBe(state)
  })

  test.each<[string, Partial<MeasuredFact>]>([
    ['before it is made', { time: { earliest: '2024-12-01', latest: '2024-12-01' } }],
    ['when retracted', { state: 'retracted' }],
    ['when superseded', { state: 'superseded' }],
    ['when refuted', { refuted: true }],
    ['in another noun', { noun: 'troops' }],
    ['on another measure', { measureId: 'm-2' }],
  ])('%s it counts for nothing', (_, changes) => {
    const promise = { ...promised, ...changes } as MeasuredFact
    expect(pledgeOn('2024-10-15', OFFICERS, promise, [promise])).toBeNull()
  })
})

const deliveries: [string, string, MeasuredFact[], string, string, string][] = [
  ['nothing came', '2024-10-15', [], 'due', 'due', '~600'],
  ['200 came', '2024-10-15', [kept('a', '200', '2024-10-10')], 'partly-kept', 'due', '~400'],
  [
    '200 came and it is overdue',
    '2024-12-01',
    [kept('a', '200', '2024-10-10')],
    'partly-kept',
    'overdue',
    '~400',
  ],
  ['600 came', '2024-10-15', [kept('a', '600', '2024-10-10')], 'kept', 'due', '~0'],
  ['more came than was promised', '2024-10-15', [kept('a', '700', '2024-10-10')], 'kept', 'due', '~0'],
  [
    '200 came and 400 later',
    '2024-10-15',
    [kept('a', '200', '2024-10-02'), kept('b', '400', '2024-10-10')],
    'kept',
    'due',
    '~0',
  ],
  [
    'the second part is still to come',
    '2024-10-05',
    [kept('a', '200', '2024-10-02'), kept('b', '400', '2024-10-10')],
    'partly-kept',
    'due',
    '~400',
  ],
  [
    'the second part is retracted',
    '2024-10-15',
    [kept('a', '200', '2024-10-02'), kept('b', '400', '2024-10-10', { state: 'retracted' })],
    'partly-kept',
    'due',
    '~400',
  ],
  [
    'what came is refuted',
    '2024-10-15',
    [kept('a', '600', '2024-10-02', { refuted: true })],
    'due',
    'due',
    '~600',
  ],
  [
    'soldiers came',
    '2024-10-15',
    [kept('a', '600', '2024-10-02', { noun: 'soldiers' })],
    'due',
    'due',
    '~600',
  ],
  [
    'soldiers came, countersigned as meant',
    '2024-10-15',
    [kept('a', '600', '2024-10-02', { noun: 'soldiers', despite: ['noun'] })],
    'kept',
    'due',
    '~0',
  ],
  [
    'it came on another measure',
    '2024-10-15',
    [kept('a', '600', '2024-10-02', { measureId: 'm-2' })],
    'due',
    'due',
    '~600',
  ],
  [
    'it was only promised again',
    '2024-10-15',
    [
      announced('again', '600', {
        on: '2024-10-02',
        fulfils: [{ factId: 'announced-600', amount: interval('600') }],
      }),
    ],
    'due',
    'due',
    '~600',
  ],
  [
    'a count shows it',
    '2024-10-15',
    [
      level('l', '1000', {
        on: '2024-10-12',
        fulfils: [{ factId: 'announced-600', amount: interval('600') }],
      }),
    ],
    'kept',
    'due',
    '~0',
  ],
  ['at least 500 came', '2024-10-15', [kept('a', '500..', '2024-10-02')], 'partly-kept', 'due', '..'],
]

describe('a promise is kept by what was seen', () => {
  test.each(deliveries)('when %s (%s)', (_, date, facts, state, timing, remaining) => {
    expect(on(date, facts)).toMatchObject({ state, timing, remaining: interval(remaining) })
    expect(on(date, facts.toReversed())).toEqual(on(date, facts))
  })

  test('one delivery told twice counts once, the later published, and is said', () => {
    const pledge = on('2024-10-15', [
      kept('a', '300', '2024-10', { publishedAt: '2024-10-12T00:00:00.000Z' }),
      kept('b', '280', '2024-10-10', { publishedAt: '2024-10-11T00:00:00.000Z' }),
    ])
    expect(pledge?.delivered).toEqual({ interval: interval('300'), factIds: ['a'] })
    expect(pledge?.leftOut).toEqual([{ factId: 'b', reason: 'overlapping-period', from: 'delivered' }])
  })

  test('a bounded promise is kept when its lower bound is surely reached and its upper too', () => {
    const promise = announced('p', '500..600', { on: '2024-09-21' })
    const deliver = (amount: string) =>
      pledgeOn('2024-10-15', OFFICERS, promise, [
        arrived('a', amount, { on: '2024-10', fulfils: [{ factId: 'p', amount: interval(amount) }] }),
      ])?.state
    expect([deliver('499'), deliver('550'), deliver('600')]).toEqual(['partly-kept', 'partly-kept', 'kept'])
  })

  test('a target is a promise too', () => {
    const first = arrived('a', '400', {
      on: '2024-06',
      fulfils: [{ factId: PLEDGED.factId, amount: interval('400') }],
    })
    expect(pledgeOn('2024-09-22', OFFICERS, PLEDGED, [first])).toMatchObject({
      state: 'partly-kept',
      remaining: interval('~600'),
    })
    expect(pledgeOn('2024-09-22', OFFICERS, target('t', '1000', { on: '2023-07' }), [first])?.state).toBe(
      'open',
    )
  })
})

describe('a promise ends by a countersigned claim only', () => {
  const ending = (state: Ending['state'], from: string): Ending => ({ factId: promised.factId, state, from })

  test.each<[string, string, Ending[], string]>([
    ['long overdue', '2034-01-01', [], 'overdue'],
    ['called broken', '2024-12-01', [ending('broken', '2024-11-20')], 'broken'],
    ['before it is called broken', '2024-11-19', [ending('broken', '2024-11-20')], 'overdue'],
    ['withdrawn while open', '2024-09-28', [ending('withdrawn', '2024-09-27')], 'withdrawn'],
    [
      'broken, then withdrawn',
      '2025-01-01',
      [ending('withdrawn', '2024-12-20'), ending('broken', '2024-11-20')],
      'withdrawn',
    ],
    ['another promise is broken', '2024-09-28', [{ ...ending('broken', '2024-09-22'), factId: 'x' }], 'open'],
  ])('%s (%s)', (_, date, endings, state) => {
    expect(on(date, [], endings)?.state).toBe(state)
  })

  test('and keeps what was delivered in sight', () => {
    const pledge = on('2024-12-01', [kept('a', '200', '2024-10-10')], [ending('broken', '2024-11-20')])
    expect(pledge).toMatchObject({ state: 'broken', timing: 'overdue', delivered: { factIds: ['a'] } })
  })
})
