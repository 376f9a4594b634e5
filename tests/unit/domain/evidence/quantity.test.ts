import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { APPROXIMATORS, type Approximator } from '@/domain/claim/content'
import { boundsProblem, impliedBounds, readDecimal, sameNumber } from '@/domain/evidence/quantity'
import { describeQuantity, formatNumber } from '@/domain/evidence/quantity-words'
import { NEARLY_400 } from '@/tests/support/canonical-claim'

const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.stringMatching(/^(\d{0,8}[1-9])?$/), fc.boolean())
  .map(([whole, fraction, negative]) => {
    const value = fraction === '' ? String(whole) : `${whole}.${fraction}`
    return negative && value !== '0' ? `-${value}` : value
  })

describe('a typed number', () => {
  test.each([
    ['1,000', '1000'],
    [' 400 ', '400'],
    ['1 000', '1000'],
    ['1\u202f000\u202f000', '1000000'],
    ['1’000', '1000'],
    ['1.5', '1.5'],
    ['1,234.50', '1234.5'],
    ['007', '7'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['-0', '0'],
    ['0.10', '0.1'],
    ['999999999999999999', '999999999999999999'],
    ['0.123456789', '0.123456789'],
  ])('%s is %s', (typed, canonical) => {
    expect(readDecimal(typed)).toBe(canonical)
  })

  test.each([
    '',
    ' ',
    'many',
    '1,5',
    '1,00',
    '1,000 000',
    '1e3',
    '1.',
    '.5',
    '1.2.3',
    '0x10',
    'Infinity',
    '1'.repeat(19),
    '0.1234567891',
  ])('%s is not taken for one', (typed) => {
    expect(readDecimal(typed)).toBeNull()
  })

  test('comes back from every form it is written in, to the last digit', () => {
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(readDecimal(decimal)).toBe(decimal)
        expect(readDecimal(formatNumber(decimal))).toBe(decimal)
        expect(new Big(decimal).toFixed()).toBe(decimal)
      }),
    )
  })
})

describe('rule 6, numbers keep their bounds', () => {
  const maybe = fc.option(decimals)

  test('holds exactly when lower ≤ value ≤ upper, as far as each is stated', () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (value, lower, upper) => {
        const stated = [lower, value, upper].filter((number) => number !== null)
        const sorted = [...stated].sort((a, b) => new Big(a).cmp(b))
        const inOrder = stated.every((number, i) => sameNumber(number, sorted[i]!))
        expect(boundsProblem({ value, lower, upper }) === null).toBe(inOrder)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    [{ value: '400', lower: '401', upper: null }, 'lower-above-value'],
    [{ value: '400', lower: null, upper: '399.999999999' }, 'value-above-upper'],
    [{ value: null, lower: '10', upper: '9' }, 'lower-above-upper'],
    [{ value: '9007199254740993', lower: null, upper: '9007199254740992' }, 'value-above-upper'],
    [{ value: null, lower: null, upper: null }, null],
    [{ value: '400', lower: '400', upper: '400' }, null],
  ])('%o: %s', (quantity, expected) => {
    expect(boundsProblem(quantity)).toBe(expected)
  })

  test('what an approximator implies never breaks it', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...APPROXIMATORS), (value, approximator) => {
        expect(boundsProblem({ value, ...impliedBounds(approximator, value) })).toBeNull()
      }),
    )
  })

  test.each([
    ['exactly', '400', '400'],
    ['about', null, null],
    ['nearly', null, '400'],
    ['at_least', '400', null],
    ['more_than', '400', null],
    ['at_most', null, '400'],
    ['fewer_than', null, '400'],
    ['between', null, null],
  ] as [Approximator, string | null, string | null][])(
    '%s 400 implies %s to %s',
    (approximator, lower, upper) => {
      expect(impliedBounds(approximator, '400')).toEqual({ lower, upper })
    },
  )
})

describe('a quantity in words', () => {
  test.each([
    [{}, 'nearly', '400 persons', 'at most 400, lower bound not stated'],
    [{ unit: '' }, 'nearly', '400', 'at most 400, lower bound not stated'],
    [{ unit: '', approximator: 'exactly', upper: null, value: '1000' }, '', '1,000', 'bounds not stated'],
    [{ unit: '', approximator: 'exactly', lower: '400' }, '', '400', 'exactly 400'],
    [
      { unit: '', approximator: 'at_least', lower: '400', upper: null },
      'at least',
      '400',
      'at least 400, upper bound not stated',
    ],
    [
      { unit: '', approximator: 'between', value: null, lower: '10', upper: '20' },
      'between',
      '10 and 20',
      'at least 10, at most 20',
    ],
    [
      { unit: '', approximator: 'exactly', value: null, lower: '10', upper: '20' },
      '',
      '10 to 20',
      'at least 10, at most 20',
    ],
    [
      { unit: '', approximator: 'exactly', value: null, lower: '10', upper: null },
      'at least',
      '10',
      'at least 10, upper bound not stated',
    ],
    [
      { unit: '', approximator: 'exactly', value: null, lower: null, upper: '10' },
      'at most',
      '10',
      'at most 10, lower bound not stated',
    ],
    [
      { unit: 'US dollars', approximator: 'about', value: '1500000.5', upper: null },
      'about',
      '1,500,000.5 US dollars',
      'bounds not stated',
    ],
  ] as const)('%o', (changes, lead, number, bounds) => {
    const { pair, ...told } = describeQuantity({ ...NEARLY_400, ...changes })
    expect(pair ? `${pair.from} ${pair.between} ${pair.to}` : number).toBe(number)
    expect(told).toEqual({
      lead,
      number,
      noun: 'officers',
      bounds,
    })
  })

  test.each([
    ['none', 'no'],
    ['unknown', 'unknown number of'],
    ['not_stated', 'number not stated'],
  ] as const)('without a number: %s', (state, number) => {
    const expected = { lead: '', number, noun: 'officers', bounds: '' }
    expect(describeQuantity({ state, noun: 'officers', words: '' })).toEqual(expected)
  })

  test('uses the separators of the reader', () => {
    expect(formatNumber('1234567.5', 'fr')).toBe('1\u202f234\u202f567,5')
    expect(formatNumber('123456789012345678.123456789')).toBe('123,456,789,012,345,678.123456789')
  })
})
