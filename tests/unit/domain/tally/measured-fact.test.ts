import { describe, expect, test } from 'vitest'
import type { ClaimContent, Quantity } from '@/domain/claim/content'
import { intervalOf, measuredFact, type Placement } from '@/domain/tally/measured-fact'
import { canonicalClaim, NEARLY_400, timed } from '@/tests/support/canonical-claim'
import { interval, OFFICERS } from './measured'

const PLACEMENT: Placement = {
  factId: 'fact-1',
  role: 'level',
  direction: null,
  announced: false,
  fulfils: [],
  despite: [],
  publishedAt: '2024-09-23T08:00:00.000Z',
  state: 'current',
}

describe('a claim’s quantity as bounds', () => {
  test.each<[Partial<typeof NEARLY_400>, string]>([
    [{ approximator: 'at_least', lower: '400', upper: null }, '400..'],
    [{ approximator: 'at_least', lower: null, upper: null }, '400..'],
    [{ approximator: 'more_than', lower: null, upper: '500' }, '400..500'],
    [{ approximator: 'at_least', lower: '380', upper: null }, '380..'],
    [{ approximator: 'at_most', lower: null, upper: null }, '..400'],
    [{ approximator: 'fewer_than', lower: null, upper: '400' }, '..400'],
    [{ approximator: 'about', lower: null, upper: null }, '~400'],
    [{ approximator: 'exactly', lower: null, upper: null }, '~400'],
    [{ approximator: 'exactly', lower: '400', upper: '400' }, '400'],
    [{ approximator: 'between', value: null, lower: '300', upper: '400' }, '300..400'],
    [{ approximator: 'nearly', lower: null, upper: null }, '~400'],
  ])('%o is %s', (told, bounds) => {
    expect(intervalOf({ ...NEARLY_400, ...told })).toEqual(interval(bounds))
  })

  test('"nearly 400" keeps its number and is at most 400', () => {
    expect(intervalOf(NEARLY_400)).toEqual({ lower: null, value: '400', upper: '400' })
  })

  test.each<[Quantity, string | null]>([
    [{ state: 'none', noun: 'officers', words: 'no officers' }, '0'],
    [{ state: 'unknown', noun: 'officers', words: '' }, null],
    [{ state: 'not_stated', noun: 'officers', words: '' }, null],
    [{ ...NEARLY_400, value: null, lower: null, upper: null }, null],
  ])('%o counts %s', (quantity, bounds) => {
    expect(intervalOf(quantity)).toEqual(bounds === null ? null : interval(bounds))
  })
})

describe('a measured fact', () => {
  test('carries what the canonical claim says', () => {
    expect(measuredFact(canonicalClaim(), OFFICERS, PLACEMENT)).toEqual({
      ok: true,
      value: {
        ...PLACEMENT,
        measureId: 'm-officers',
        interval: { lower: null, value: '400', upper: '400' },
        approximator: 'nearly',
        unit: 'persons',
        noun: 'officers',
        place: 'Haiti',
        time: { earliest: '2024-09-21', latest: '2024-09-21' },
        due: null,
        refuted: false,
        speaker: 'President William Ruto',
        origins: 1,
      },
    })
  })

  test.each<[Partial<ClaimContent>, string]>([
    [{ time: null }, 'no-time'],
    [{ quantity: { state: 'unknown', noun: '', words: '' } }, 'no-number'],
    [{ kind: 'denial' }, 'denial'],
  ])('is not made of %o', (changes, kind) => {
    expect(measuredFact(canonicalClaim(changes), OFFICERS, PLACEMENT)).toEqual({
      ok: false,
      refusal: { kind },
    })
  })

  test.each<[Partial<ClaimContent>, object]>([
    [{ vouch: 'not_so' }, { refuted: true }],
    [{ attribution: null }, { speaker: null }],
    [{ place: null }, { place: null }],
    [{ time: timed('2024-09/..') }, { time: { earliest: '2024-09-01', latest: null } }],
    [{ kind: 'pledge', due: timed('2024-10') }, { due: { earliest: '2024-10-01', latest: '2024-10-31' } }],
    [{ quantity: { state: 'none', noun: 'officers', words: 'no' } }, { unit: 'persons', noun: 'officers' }],
    [{ citations: [] }, { origins: 0 }],
  ])('of %o holds %o', (changes, part) => {
    const made = measuredFact(canonicalClaim(changes), OFFICERS, PLACEMENT)
    expect(made).toMatchObject({ ok: true, value: part })
  })
})
