import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { comparable, normalise, occursIn, storable } from '@/domain/evidence/normal-text'
import { anyText, effortOf } from './texts'

// Properties run hundreds of rounds, and other tests keep the machine busy meanwhile.
vi.setConfig({ testTimeout: 30_000 })

const messy = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        ' ',
        '\u00a0',
        '\u202f',
        '\u2009',
        '\u3000',
        '\t',
        '\u00ad',
        '\ufeff',
        '\u2028',
      ),
      fc.constantFrom('\u0301', '\u0345', '\u0958', '\u2000', '\u212b', '\ud834'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('a normalised text', () => {
  test('stays as it is when normalised again', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
      { numRuns: 300 },
    )
  })

  test('is NFC, with LF line ends, plain spaces and none at the end of a line', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const normal = normalise(text)
        expect(normal).toBe(normal.normalize('NFC'))
        expect(normal).not.toMatch(/[\r\u0085\u2028\u2029\u00ad\ufeff]/)
        expect(normal).not.toMatch(/(?! )\p{Zs}/u)
        expect(normal).not.toMatch(/[ \t](\n|$)/)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['CRLF and CR', 'a\r\nb\rc', 'a\nb\nc'],
    ['no-break spaces', '1\u00a0000\u202fofficers', '1 000 officers'],
    ['a soft hyphen', 'Coun\u00adter\u00adsign', 'Countersign'],
    ['a soft hyphen between a letter and its mark', 'e\u00ad\u0301', 'é'],
    ['a byte order mark', '\ufeffReport', 'Report'],
    ['trailing spaces', 'a \t\n b  ', 'a\n b'],
    ['blank lines', 'a\n\n\nb', 'a\n\n\nb'],
    ['two spaces within a line', 'a  b', 'a  b'],
    ['a carriage return hidden behind a mark', 'a\r\ufeff\nb', 'a\nb'],
  ])('of %s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  test('of a long run of inner spaces takes no longer than any other text', () => {
    const long = `${'a '.repeat(10)}${' '.repeat(1_000_000)}b`
    expect(effortOf(() => normalise(long))).toBeLessThan(1000)
  })
})

test.each([
  ['plain text', 'Port-au-Prince 😀', true],
  ['a NUL', 'a\0b', false],
  ['a lone high surrogate', 'a\ud83d', false],
  ['a lone low surrogate', '\ude00b', false],
  ['nothing', '', true],
])('%s can be stored: %#', (_, text, expected) => {
  expect(storable(text)).toBe(expected)
})

describe('words are compared', () => {
  test.each([
    ['without case', 'NEARLY 400', 'They are nearly 400 strong', true],
    ['across line breaks', 'nearly 400', 'They are nearly\n  400 strong', true],
    ['with either kind of apostrophe', "weeks' time", 'in a few weeks’ time', true],
    ['with either kind of quotation mark', '"here"', 'we are “here” now', true],
    ['whole, where a line breaks one', 'police officers', 'some po-\nlice officers', true],
    ['as they stand, where a line breaks one', 'po-\nlice officers', 'some po-\nlice officers', true],
    ['with the hyphen, where a line breaks at it', 'UN-backed', 'the un-\nbacked mission', true],
    ['letter by letter', 'nearly 40', 'nearly 30', false],
    ['never when there are none', ' ', 'anything', false],
  ])('%s', (_, words, text, expected) => {
    expect(occursIn(words, text)).toBe(expected)
  })

  test('in one form, whatever that form is made from', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(comparable(comparable(text))).toBe(comparable(text))
      }),
      { numRuns: 300 },
    )
  })
})
