import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { courseOn } from '@/domain/tally/course'
import { numberBefore } from '@/domain/tally/course-number'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { moved } from '@/domain/tally/prospect'
import { tallyOn } from '@/domain/tally/tally'
import { anyDay, anyFacts } from './any-measured'
import { announced, arrived, CANONICAL, interval, left, level, OFFICERS, period, target } from './measured'

const on = (date: string, facts: readonly MeasuredFact[] = CANONICAL, endings = {}) =>
  courseOn(date, OFFICERS, facts, Object.values(endings))

describe('the canonical case', () => {
  const course = on('2024-12-01')

  test('one target stands since some day of July 2023', () => {
    expect(course.targets).toEqual([
      { factId: 'pledged-1000', from: period('2023-07'), until: null, interval: interval('~1000') },
    ])
  })

  test('400 came before anybody counted, then nearly 400 were counted', () => {
    expect(course.number).toEqual([
      {
        factId: 'first-400',
        from: period('2024-06'),
        until: '2024-09-21',
        interval: interval('400'),
        levelId: null,
      },
      {
        factId: 'nearly-400',
        from: period('2024-09-21'),
        until: null,
        interval: { lower: null, value: '400', upper: '400' },
        levelId: 'nearly-400',
      },
    ])
  })

  test('600 were announced on top of the nearly 400', () => {
    expect(course.announced).toMatchObject([
      { fact: { factId: 'announced-600' }, onTopOf: { value: '400' }, state: expect.any(String) },
    ])
  })
})

const moments = (facts: readonly MeasuredFact[]) =>
  on('2024-12-31', facts).number.map(({ from, interval: { value }, levelId }) => [
    from.earliest,
    value,
    levelId,
  ])

describe('the number from fact to fact', () => {
  test('changes move a count until the next count begins anew', () => {
    const facts = [
      level('l1', '400', { on: '2024-01-10' }),
      arrived('a', '50', { on: '2024-02-01' }),
      left('b', '20', { on: '2024-03-01' }),
      level('l2', '500', { on: '2024-04-01' }),
      arrived('c', '10', { on: '2024-05-01' }),
    ]
    expect(moments(facts)).toEqual([
      ['2024-01-10', '400', 'l1'],
      ['2024-02-01', '450', 'l1'],
      ['2024-03-01', '430', 'l1'],
      ['2024-04-01', '500', 'l2'],
      ['2024-05-01', '510', 'l2'],
    ])
  })

  test.each<[string, MeasuredFact[], unknown[][]]>([
    [
      'a change of the days of a count moves nothing',
      [level('l', '400', { on: '2024-06' }), arrived('a', '50', { on: '2024-06-10' })],
      [['2024-06-01', '400', 'l']],
    ],
    [
      'of two changes that may be one, only the later published moves the number',
      [
        arrived('a', '50', { on: '2024-06', publishedAt: '2024-07-01T00:00:00.000Z' }),
        arrived('b', '60', { on: '2024-06-10', publishedAt: '2024-08-01T00:00:00.000Z' }),
      ],
      [['2024-06-10', '60', null]],
    ],
    [
      'what was retracted or refuted moves nothing',
      [
        arrived('a', '50', { on: '2024-06-01', state: 'retracted' }),
        level('b', '60', { on: '2024-06-10', refuted: true }),
      ],
      [],
    ],
    ['what is announced moves nothing', [announced('a', '50', { on: '2024-06-01' })], []],
    ['what begins after the day is not told', [level('l', '400', { on: '2025-01-01' })], []],
  ])('%s', (_, facts, expected) => {
    expect(moments(facts)).toEqual(expected)
  })

  test('on a day it is what was told last before', () => {
    const { number } = on('2024-12-31')
    expect(numberBefore(number, '2024-05-31')).toBeNull()
    expect(numberBefore(number, '2024-06-01')).toMatchObject({ value: '400', lower: '400' })
    expect(numberBefore(number, '2024-09-21')).toMatchObject({ value: '400', lower: null })
  })
})

describe('targets', () => {
  const FIRST = target('t1', '500', { on: '2023-01-01' })
  const SECOND = target('t2', '1000', { on: '2023-07' })
  const withdrawn = { factId: 't2', state: 'withdrawn' as const, from: '2024-02-01' }

  test('a later one takes the place of an earlier', () => {
    expect(on('2024-01-01', [SECOND, FIRST]).targets).toMatchObject([
      { factId: 't1', until: '2023-07-01' },
      { factId: 't2', from: period('2023-07'), until: null },
    ])
  })

  test('one that was withdrawn ends, and the one before it stands again', () => {
    expect(on('2024-03-01', [FIRST, SECOND], { withdrawn }).targets).toMatchObject([
      { factId: 't1', until: '2023-07-01' },
      { factId: 't2', until: '2024-02-01' },
      { factId: 't1', from: { earliest: '2024-02-01', latest: '2024-02-01' }, until: null },
    ])
  })

  test('with no other, nothing is promised from then on', () => {
    expect(on('2024-03-01', [SECOND], { withdrawn }).targets).toMatchObject([
      { factId: 't2', until: '2024-02-01' },
    ])
  })

  test('one that was broken is still what was promised', () => {
    const broken = { ...withdrawn, state: 'broken' as const }
    expect(on('2024-03-01', [SECOND], { broken }).targets).toMatchObject([{ factId: 't2', until: null }])
  })
})

describe('whatever the facts', () => {
  test('its end is what the tally tells', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, date) => {
        const tally = tallyOn(date, OFFICERS, facts)
        const course = on(date, facts)
        const now = tally.level && moved(tally.level, tally.since)
        if (now) expect(course.number.at(-1)?.interval).toEqual(now.interval)
        else expect(course.number.every(({ levelId }) => levelId === null)).toBe(true)
        expect(course.targets.at(-1)?.interval).toEqual(tally.target?.interval)
      }),
      { numRuns: 300 },
    )
  })

  test('the order they come in changes nothing', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, date) => {
        expect(on(date, [...facts].reverse())).toEqual(on(date, facts))
      }),
    )
  })

  test('each stretch ends where the next begins', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, date) => {
        const { number, targets } = on(date, facts)
        for (const [i, each] of number.entries())
          expect(each.until).toBe(number[i + 1]?.from.earliest ?? null)
        for (const [i, each] of targets.entries())
          expect(each.until).toBe(targets[i + 1]?.from.earliest ?? null)
      }),
    )
  })
})
