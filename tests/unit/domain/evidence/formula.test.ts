import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from '@/domain/evidence/formula'

describe('a formula', () => {
  test.each([
    ['400 + 600', '1000', ['400', '600']],
    ['1,000 - 400', '600', ['1000', '400']],
    ['1,000 − 400', '600', ['1000', '400']],
    ['(400+600)×2', '2000', ['400', '600', '2']],
    ['400 + 600 * 2', '1600', ['400', '600', '2']],
    ['10 - 2 - 3', '5', ['10', '2', '3']],
    ['12 ÷ 4 / 3', '1', ['12', '4', '3']],
    ['0.1 + 0.2', '0.3', ['0.1', '0.2']],
    ['1/3', '0.333333333', ['1', '3']],
    ['2/3', '0.666666667', ['2', '3']],
    ['-5 + 3', '-2', ['5', '3']],
    ['400', '400', ['400']],
    ['((((1))))', '1', ['1']],
    ['9007199254740993 + 0', '9007199254740993', ['9007199254740993', '0']],
  ])('%s comes to %s', (formula, value, numbers) => {
    expect(evaluate(formula)).toEqual({ value, numbers })
  })

  test.each([
    '',
    ' ',
    '400 600',
    '400 +',
    '+ 400',
    '1/0',
    '1/(2-2)',
    '2**3',
    '(1',
    '1)',
    ')',
    '1,00 + 2',
    'process.exit()',
    '1e3',
    '2x3',
    'NaN',
    '1'.repeat(201),
  ])('%s is none', (formula) => {
    expect(evaluate(formula)).toBeNull()
  })

  test('agrees with whole-number arithmetic', () => {
    const whole = fc.integer({ min: 0, max: 10_000 })
    fc.assert(
      fc.property(whole, whole, whole, (a, b, c) => {
        expect(evaluate(`${a} + ${b} × ${c}`)?.value).toBe(String(a + b * c))
        expect(evaluate(`(${a} − ${b}) × ${c}`)?.value).toBe(String((a - b) * c || 0))
      }),
    )
  })

  test('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-+*/() \d,.×÷]{0,40}$/)), (typed) => {
        const read = evaluate(typed)
        if (read) expect(read.value).toMatch(/^-?\d+(\.\d{1,9})?$/)
      }),
      { numRuns: 300 },
    )
  })
})
