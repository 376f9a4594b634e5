import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  atLeastZero,
  canBothHold,
  compare,
  type Interval,
  sameInterval,
  signed,
  subtract,
  sum,
} from '@/domain/tally/interval'
import { reach } from '@/domain/tally/reach'
import { anyInterval } from './any-measured'
import { interval } from './measured'

const NEARLY_400 = { lower: null, value: '400', upper: '400' }

describe('a sum', () => {
  test.each([
    ['400', '600', '1000'],
    ['0.1', '0.2', '0.3'],
    ['9007199254740993', '1', '9007199254740994'],
    ['380..400', '600', '980..1000'],
    ['380..400', '500..600', '880..1000'],
    ['400..', '600', '1000..'],
    ['..400', '600', '..1000'],
    ['400..', '..600', '..'],
    ['~400', '~600', '~1000'],
    ['-5', '5', '0'],
  ])('of %s and %s is %s', (a, b, total) => {
    expect(add(interval(a), interval(b))).toEqual(interval(total))
  })

  test('of a number with no bounds and an exact one states no bounds', () => {
    expect(add(interval('~400'), interval('600'))).toEqual(interval('~1000'))
  })

  test('of none is zero', () => {
    expect(sum([])).toEqual(interval('0'))
  })

  test('never narrows: it is at least as wide as each part, and unstated wherever a part is', () => {
    const width = ({ lower, upper }: Interval) =>
      lower === null || upper === null ? null : new Big(upper).minus(lower)
    fc.assert(
      fc.property(fc.array(anyInterval, { minLength: 1, maxLength: 6 }), (parts) => {
        const total = sum(parts)
        for (const end of ['lower', 'value', 'upper'] as const)
          expect(total[end] === null).toBe(parts.some((part) => part[end] === null))
        const widths = parts.map(width)
        if (widths.includes(null)) expect(width(total)).toBeNull()
        else for (const each of widths) expect(width(total)!.gte(each!)).toBe(true)
      }),
    )
  })

  test('does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, anyInterval, (a, b, c) => {
        expect(sum([a, b, c])).toEqual(sum([c, a, b]))
      }),
    )
  })
})

describe('a difference', () => {
  test.each([
    ['1000', '400', '600'],
    ['1000', '380..400', '600..620'],
    ['1000', '..400', '600..'],
    ['1000', '400..', '..600'],
    ['400', '600', '-200'],
    ['~1000', '~400', '~600'],
  ])('of %s and %s is %s', (a, b, rest) => {
    expect(subtract(interval(a), interval(b))).toEqual(interval(rest))
  })

  test('turns a change downwards round, and twice back again', () => {
    expect(signed(interval('380..400'), 'down')).toEqual(interval('-400..-380'))
    expect(signed(interval('380..400'), 'up')).toEqual(interval('380..400'))
    fc.assert(
      fc.property(anyInterval, (each) => {
        expect(signed(signed(each, 'down'), 'down')).toEqual(each)
      }),
    )
  })

  test.each([
    ['-200', '0'],
    ['-200..100', '0..100'],
    ['..-5', '..0'],
    ['..', '..'],
    ['7', '7'],
  ])('%s, as what is still to come, is %s', (rest, floored) => {
    expect(atLeastZero(interval(rest))).toEqual(interval(floored))
  })
})

describe('comparing by bounds', () => {
  test.each([
    ['400', '1000', 'certainly-below'],
    ['1000', '1000', 'certainly-at-least'],
    ['1000..', '1000', 'certainly-at-least'],
    ['1000..', '..1000', 'certainly-at-least'],
    ['..999', '1000', 'certainly-below'],
    ['..1000', '1000', 'maybe'],
    ['..999', '1000..', 'certainly-below'],
    ['~2000', '1000', 'maybe'],
    ['2000', '~1000', 'maybe'],
    ['900..1100', '1000', 'maybe'],
    ['..', '1000', 'maybe'],
  ])('%s towards %s is %s', (a, b, answer) => {
    expect(compare(interval(a), interval(b))).toBe(answer)
  })

  test.each([
    ['400', '400', true],
    ['400', '401', false],
    ['..400', '400', true],
    ['..400', '401', false],
    ['..400', '401..', false],
    ['..400', '400..', true],
    ['300..400', '350..450', true],
    ['300..400', '401..450', false],
    ['~400', '~900', true],
    ['..', '900', true],
    ['0.1', '0.10', true],
  ])('%s and %s can both hold: %s', (a, b, can) => {
    expect(canBothHold(interval(a), interval(b))).toBe(can)
    expect(canBothHold(interval(b), interval(a))).toBe(can)
  })

  test.each([
    ['400', '400.0', true],
    ['..400', '400', false],
    ['..400', '..400', true],
    ['~400', '400', false],
  ])('%s and %s are the same: %s', (a, b, same) => {
    expect(sameInterval(interval(a), interval(b))).toBe(same)
  })
})

describe('reaching a goal', () => {
  test.each<[Interval, Interval, string, string | null]>([
    [interval('1000'), interval('1000'), 'yes', 'bounds'],
    [interval('999'), interval('1000'), 'no', 'bounds'],
    [interval('900..1100'), interval('1000'), 'maybe', 'bounds'],
    [interval('..900'), interval('1000'), 'no', 'bounds'],
    [interval('..1000'), interval('1000'), 'maybe', null],
    [interval('~1000'), interval('~1000'), 'yes', 'value'],
    [interval('~950'), interval('~1000'), 'no', 'value'],
    [interval('..'), interval('1000'), 'maybe', null],
    [add(NEARLY_400, interval('600')), interval('1000'), 'yes', 'value'],
    [add(NEARLY_400, interval('599')), interval('1000'), 'no', 'bounds'],
    [add({ ...NEARLY_400, lower: '380' }, interval('600')), interval('1000'), 'maybe', 'bounds'],
  ])('%o towards %o: %s, by %s', (amount, goal, answer, basis) => {
    expect(reach(amount, goal)).toEqual({ answer, basis })
  })
})
