import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { numbersIn } from '@/domain/evidence/number-words'
import { anyText, effortOf } from './texts'

// Properties run hundreds of rounds, and other tests keep the machine busy meanwhile.
vi.setConfig({ testTimeout: 30_000 })

const valuesOf = (text: string) => numbersIn(text).map(({ value }) => value)

describe('the numbers of a news text', () => {
  test.each([
    // Numerals and their separators.
    ['nearly 400 officers', ['400']],
    ['1,000 officers', ['1000']],
    ['1 000 officers', ['1000']],
    ['1\u202f000\u202f000 euros', ['1000000']],
    ['1\u00a0000 and 2\u2009500', ['1000', '2500']],
    ['1’000 francs', ['1000']],
    ['1,00,000 rupees', ['100000']],
    ['1,234,567.80 in all', ['1234567.8']],
    ['007 and 0.50', ['7', '0.5']],
    ['2022,400 and 1,0000', ['2022', '400', '1', '0']],
    ['In 2024 400 officers came', ['2024', '400']],
    // Dates, ranges, percentages, signs.
    ['on 21 September 2024', ['21', '2024']],
    ['2024-09-21', ['2024', '9', '21']],
    ['10-16 September', ['10', '16']],
    ['10–16 September', ['10', '16']],
    ['the 1990s', ['1990']],
    ['50% or fifty per cent', ['50', '50']],
    ['fell to -5 degrees, or −7.5', ['-5', '-7.5']],
    ['at 10:30', ['10', '30']],
    // Scales.
    ['1.5 million people', ['1500000']],
    ['5.3-million-dollar deal', ['5300000']],
    ['$5.3bn and $600m', ['5300000000', '600000000']],
    ['a 600m race over 3km', ['600', '3']],
    ['£20k', ['20000']],
    ['2tn', ['2000000000000']],
    ['4 hundred thousand', ['400000']],
    ['5 dozen', ['60']],
    // Number words.
    ['four hundred officers', ['400']],
    ['twenty-one', ['21']],
    ['twenty one', ['21']],
    ['two dozen Jamaican soldiers', ['24']],
    ['a dozen, half a dozen', ['12', '6']],
    ['a hundred', ['100']],
    ['a hundred and one', ['101']],
    ['four hundred and twenty thousand', ['420000']],
    ['three million five hundred thousand and six', ['3500006']],
    ['twelve hundred', ['1200']],
    ['two thousand twenty-four', ['2024']],
    ['half a million', ['500000']],
    ['half-a-million', ['500000']],
    ['a quarter of a million', ['250000']],
    ['two and a half million', ['2500000']],
    ['a million and a half', ['1500000']],
    ['one and a half', ['1.5']],
    ['zero', ['0']],
    ['Six hundred more', ['600']],
    ['a five-hundred-strong force', ['500']],
    ['six-month mission', ['6']],
    // Where one number ends and the next begins.
    ['two hundred and three hundred', ['200', '300']],
    ['one thousand and two thousand', ['1000', '2000']],
    ['one million, two hundred thousand', ['1000000', '200000']],
    ['zero five', ['0', '5']],
    ['nineteen eighty-four', ['19', '84']],
    ['two officers and three soldiers', ['2', '3']],
    // What is no number.
    ['dozens of officers, thousands of people', []],
    ['several hundred, a few thousand', []],
    ['no one, one another, every one', []],
    ['one officer', ['1']],
    ['the 21st century, the first country, 2nd', []],
    ['the G20, an A380', []],
    ['a second time, half of them', []],
    ['someone often weighs tension', []],
    ['', []],
    // Other scripts' digits.
    ['٤٠٠ شرطي', ['400']],
    ['१,००० अधिकारी', ['1000']],
    ['４００人', ['400']],
  ])('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected)
  })

  test('come with their place and their words as they stand', () => {
    const text = '😀 Nearly four hundred officers, and 1,000 more.'
    expect(numbersIn(text).map(({ start, end, words }) => [text.slice(start, end), words])).toEqual([
      ['four hundred', 'four hundred'],
      ['1,000', '1,000'],
    ])
  })

  test('are read back however a whole number is written in digits', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 17n }),
        fc.constantFrom(',', ' ', '\u202f', '’', ''),
        (n, gap) => {
          const written = String(n).replace(/\B(?=(\d{3})+$)/g, gap)
          expect(valuesOf(`about ${written} people`)).toEqual([String(n)])
        },
      ),
    )
  })

  test('are read back from words, from one to 999,999', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.boolean(),
        fc.constantFrom(' ', '-'),
        (n, and, joint) => {
          expect(valuesOf(`Some say ${inWords(n, and).replaceAll(' ', joint)} officers`)).toEqual([String(n)])
        },
      ),
      { numRuns: 200 },
    )
  })

  test.each([
    ['and', 'one hundred and '],
    ['commas', '1,000,'],
    ['spaced groups', '1 000 '],
    ['digits', '9'],
    ['odd groups', '0,00'],
    ['halves', 'half a '],
    ['hyphens', 'twenty-'],
  ])('are found in time that grows with the text: %s', (_, piece) => {
    const long = piece.repeat(40_000 / piece.length)
    expect(effortOf(() => numbersIn(long))).toBeLessThan(1000)
  })

  test('lie in order, without overlap, in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end, value } of numbersIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(value).toMatch(/^-?\d+(\.\d+)?$/)
          last = end
        }
      }),
    )
  })
})

const ONES =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inWords(n: number, and: boolean): string {
  if (n >= 1000) {
    const rest = n % 1000
    const tail = rest === 0 ? '' : ` ${and && rest < 100 ? 'and ' : ''}${inWords(rest, and)}`
    return `${inWords(Math.floor(n / 1000), and)} thousand${tail}`
  }
  if (n >= 100) {
    const tail = n % 100 === 0 ? '' : ` ${and ? 'and ' : ''}${inWords(n % 100, and)}`
    return `${ONES[Math.floor(n / 100)]} hundred${tail}`
  }
  return n < 20 ? `${ONES[n]}` : `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : ` ${ONES[n % 10]}`}`
}
