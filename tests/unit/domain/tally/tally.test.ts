import { describe, expect, test } from 'vitest'
import type { MeasuredFact } from '@/domain/tally/measured-fact'
import { tallyOn } from '@/domain/tally/tally'
import {
  announced,
  arrived,
  CANONICAL,
  FIRST_BATCH,
  interval,
  leaving,
  left,
  level,
  NEARLY,
  OFFICERS,
  PLEDGED,
  SIX_HUNDRED,
  target,
} from './measured'

const on = (date: string, facts: readonly MeasuredFact[] = CANONICAL) => tallyOn(date, OFFICERS, facts)

describe('the canonical case', () => {
  const tally = on('2024-09-22')

  test('there now: nearly 400 of 1,000', () => {
    expect(tally.level).toEqual({
      interval: { lower: null, value: '400', upper: '400' },
      approximator: 'nearly',
      factIds: ['nearly-400'],
      time: { earliest: '2024-09-21', latest: '2024-09-21' },
      ageDays: { least: 1, most: 1 },
    })
    expect(tally.target).toMatchObject({ interval: interval('~1000'), factIds: ['pledged-1000'] })
    expect(tally.outstanding).toEqual({
      interval: interval('~600'),
      factIds: ['pledged-1000', 'nearly-400'],
    })
  })

  test('600 announced, none recorded as delivered', () => {
    expect(tally.announced).toEqual({
      up: { interval: interval('~600'), factIds: ['announced-600'], delivered: null },
      down: null,
    })
  })

  test('with the announced 600, the pledge would be met, by the numbers as told', () => {
    expect(tally.expected).toEqual({ interval: interval('~1000'), factIds: ['nearly-400', 'announced-600'] })
    expect(tally.wouldMeetTarget).toEqual({
      answer: 'yes',
      basis: 'value',
      factIds: ['pledged-1000', 'nearly-400', 'announced-600'],
    })
  })

  test('the 400 that arrived are in the level, and said to be', () => {
    expect(tally.since).toEqual({ up: null, down: null })
    expect(tally.leftOut).toEqual([{ factId: 'first-400', reason: 'in-level', from: 'since' }])
  })

  test.each<[string, object]>([
    ['2023-06-30', { target: null, level: null, wouldMeetTarget: { answer: 'unknown' } }],
    ['2023-07-31', { target: { factIds: ['pledged-1000'] }, level: null, outstanding: null }],
    [
      '2024-07-01',
      { level: null, since: { up: { interval: interval('400') } }, wouldMeetTarget: { answer: 'unknown' } },
    ],
    ['2024-12-21', { level: { ageDays: { least: 91, most: 91 } } }],
  ])('on %s', (date, part) => {
    expect(on(date)).toMatchObject(part)
  })
})

const DELIVERED = arrived('came', '600', {
  on: '2024-10-20',
  fulfils: [{ factId: SIX_HUNDRED.factId, amount: interval('600') }],
})
const HALF = arrived('half', '300', {
  on: '2024-10-20',
  fulfils: [{ factId: SIX_HUNDRED.factId, amount: interval('300') }],
})

const stories: [string, string, MeasuredFact[], object][] = [
  [
    'the 600 came',
    '2024-11-01',
    [...CANONICAL, DELIVERED],
    {
      level: { factIds: ['nearly-400'] },
      since: { up: { interval: interval('600'), factIds: ['came'] } },
      announced: { up: null },
      outstanding: { interval: interval('~0') },
      wouldMeetTarget: { answer: 'yes' },
    },
  ],
  [
    'half of them came',
    '2024-11-01',
    [...CANONICAL, HALF],
    {
      since: { up: { interval: interval('300') } },
      announced: {
        up: { interval: interval('~300'), delivered: { interval: interval('300'), factIds: ['half'] } },
      },
      outstanding: { interval: interval('~300') },
      wouldMeetTarget: { answer: 'yes' },
    },
  ],
  [
    '100 left again',
    '2024-11-01',
    [...CANONICAL, left('gone', '100', { on: '2024-10-20' })],
    {
      since: { up: null, down: { interval: interval('100'), factIds: ['gone'] } },
      outstanding: { interval: interval('~700') },
      wouldMeetTarget: { answer: 'no', basis: 'value' },
    },
  ],
  [
    'some came in the month of the count',
    '2024-09-30',
    [PLEDGED, NEARLY, announced('p', '500', { on: '2024-09-21' }), arrived('a', '100', { on: '2024-09' })],
    {
      since: { up: null },
      expected: { interval: { lower: null, value: '900', upper: '900' } },
      wouldMeetTarget: { answer: 'maybe', basis: null },
    },
  ],
  [
    'a later count may hold what was announced',
    '2025-02-01',
    [PLEDGED, SIX_HUNDRED, level('l', '700', { on: '2025-01' })],
    { announced: { up: { interval: interval('~600') } }, wouldMeetTarget: { answer: 'maybe' } },
  ],
  [
    'a later count reaches the target by itself',
    '2025-02-01',
    [PLEDGED, SIX_HUNDRED, level('l', '1000', { on: '2025-01' })],
    { outstanding: { interval: interval('~0') }, wouldMeetTarget: { answer: 'yes' } },
  ],
  [
    'one announcement told twice counts once, the later published',
    '2024-09-22',
    [
      ...CANONICAL,
      announced('again', '500', {
        on: '2024-09-22',
        due: '2024-10',
        publishedAt: '2024-09-24T00:00:00.000Z',
      }),
    ],
    {
      announced: { up: { interval: interval('500'), factIds: ['again'] } },
      wouldMeetTarget: { answer: 'maybe' },
    },
  ],
  [
    'two announcements due apart are summed',
    '2024-09-22',
    [...CANONICAL, announced('more', '100', { on: '2024-09-21', due: '2025-01' })],
    { announced: { up: { interval: interval('~700'), factIds: ['announced-600', 'more'] } } },
  ],
  [
    'an announced departure is not set off against arrivals',
    '2024-09-22',
    [...CANONICAL, leaving('leave', '50', { on: '2024-09-21', due: '2025-01' })],
    {
      announced: { up: { interval: interval('~600') }, down: { interval: interval('50') } },
      expected: { interval: interval('~950') },
      wouldMeetTarget: { answer: 'no' },
    },
  ],
  [
    'the newer target stands',
    '2024-09-22',
    [...CANONICAL, target('t2', '2500', { on: '2023-10' })],
    { target: { factIds: ['t2'] }, outstanding: { interval: { lower: '2100', value: '2100', upper: null } } },
  ],
  [
    'a day is later than the year it lies in',
    '2024-09-30',
    [NEARLY, level('year', '380', { on: '2024' })],
    { level: { factIds: ['nearly-400'] } },
  ],
  [
    'of two counts of one day the later published stands',
    '2024-09-30',
    [NEARLY, level('b', '380', { on: '2024-09-21', publishedAt: '2024-09-25T00:00:00.000Z' })],
    { level: { factIds: ['b'] } },
  ],
  [
    'of two counts published at once the id decides',
    '2024-09-30',
    [level('b', '380', { on: '2024-09-21' }), level('a', '390', { on: '2024-09-21' })],
    { level: { factIds: ['b'] } },
  ],
  [
    'a month is known once it has begun, with its age as bounds',
    '2024-10-11',
    [level('m', '380', { on: '2024-09' })],
    { level: { ageDays: { least: 11, most: 40 } } },
  ],
  [
    'a count with bounds leaves the answer open',
    '2024-09-22',
    [
      target('t', '1000', { on: '2023' }),
      level('l', '380..400', { on: '2024-09' }),
      announced('p', '600', { on: '2024-09' }),
    ],
    { expected: { interval: interval('980..1000') }, wouldMeetTarget: { answer: 'maybe', basis: 'bounds' } },
  ],
]

describe('the tally when', () => {
  test.each(stories)('%s (%s)', (_, date, facts, part) => {
    expect(on(date, facts)).toMatchObject(part)
    expect(on(date, facts.toReversed())).toEqual(on(date, facts))
  })
})

describe('what is left out', () => {
  const extra = (changes: Partial<MeasuredFact>) =>
    ({ ...arrived('extra', '50', { on: '2024-09-22' }), ...changes }) as MeasuredFact

  test.each<[Partial<MeasuredFact>, string, string]>([
    [{ state: 'retracted' }, 'retracted', 'tally'],
    [{ state: 'superseded' }, 'superseded', 'tally'],
    [{ refuted: true }, 'refuted', 'tally'],
    [{ unit: 'families' }, 'other-unit', 'tally'],
    [{ noun: 'troops' }, 'other-noun', 'tally'],
    [{ noun: 'soldiers', despite: ['place'] }, 'other-noun', 'tally'],
    [{ unit: 'families', despite: ['noun', 'place'] }, 'other-unit', 'tally'],
    [{ place: 'Jamaica' }, 'other-place', 'tally'],
    [{ time: { earliest: '2024-09-24', latest: '2024-09-24' } }, 'later', 'tally'],
    [{ time: { earliest: '2024-09-21', latest: '2024-09-21' } }, 'perhaps-in-level', 'since'],
    [{ time: { earliest: '2024-09-01', latest: null } }, 'perhaps-in-level', 'since'],
    [{ time: { earliest: '2024-08-01', latest: '2024-08-31' } }, 'in-level', 'since'],
  ])('%o: %s, from the %s', (changes, reason, from) => {
    const tally = on('2024-09-23', [...CANONICAL, extra(changes)])
    expect(tally.leftOut).toContainEqual({ factId: 'extra', reason, from })
    expect({ ...tally, leftOut: [], wouldMeetTarget: null }).toEqual({
      ...on('2024-09-23'),
      leftOut: [],
      wouldMeetTarget: null,
    })
  })

  test.each<Partial<MeasuredFact>>([
    { noun: 'troops', despite: ['noun'] },
    { place: 'Kenya', despite: ['place'] },
  ])('%o counts, since that was countersigned', (changes) => {
    expect(on('2024-09-23', [...CANONICAL, extra(changes)]).since.up?.factIds).toEqual(['extra'])
  })

  test.each([
    ['broken', 'broken', 'unchanged'],
    ['withdrawn', 'withdrawn', 'gone'],
  ] as const)('a promise that was %s', (state, reason, pledged) => {
    const endings = [PLEDGED, SIX_HUNDRED].map(({ factId }) => ({ factId, state, from: '2024-09-22' }))
    const tally = tallyOn('2024-09-23', OFFICERS, CANONICAL, endings)
    expect(tally.announced.up).toBeNull()
    expect(tally.leftOut).toContainEqual({ factId: 'announced-600', reason, from: 'announced' })
    expect(tally.target === null).toBe(pledged === 'gone')
    expect(tallyOn('2024-09-21', OFFICERS, CANONICAL, endings).announced.up).not.toBeNull()
  })

  test('a kept promise, and earlier targets and levels', () => {
    const facts = [
      ...CANONICAL,
      DELIVERED,
      target('old', '500', { on: '2022' }),
      level('june', '390', { on: '2024-07' }),
    ]
    expect(on('2024-11-01', facts).leftOut).toEqual([
      { factId: 'old', reason: 'earlier', from: 'target' },
      { factId: 'june', reason: 'earlier', from: 'level' },
      { factId: FIRST_BATCH.factId, reason: 'in-level', from: 'since' },
      { factId: SIX_HUNDRED.factId, reason: 'kept', from: 'announced' },
    ])
  })
})
