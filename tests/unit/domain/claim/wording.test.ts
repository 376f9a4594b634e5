import { describe, expect, test } from 'vitest'
import type { ClaimContent } from '@/domain/claim/content'
import { alike, type DatedWording, sameness, wordingOf } from '@/domain/claim/wording'
import { NEARLY_400 } from '@/tests/support/canonical-claim'

describe('a wording', () => {
  const told = (quantity: ClaimContent['quantity']) => wordingOf({ statement: '', quantity }).told
  test.each<[string, ClaimContent['quantity'], string | null]>([
    ['is its number with what it counts', NEARLY_400, '400 officer'],
    ['takes the bound where there is no value', { ...NEARLY_400, value: null, lower: '380' }, '380 officer'],
    ['folds the noun', { ...NEARLY_400, noun: ' Police  OFFICERS' }, '400 police officer'],
    ['is none without a noun', { ...NEARLY_400, noun: ' ' }, null],
    ['is none without a number', { ...NEARLY_400, value: null, upper: null }, null],
    ['of none is zero', { state: 'none', noun: 'officers', words: 'no officers' }, '0 officer'],
    ['is none where nothing is stated', { state: 'not_stated', noun: 'officers', words: '' }, null],
  ])('%s', (_, quantity, expected) => expect(told(quantity)).toBe(expected))

  test('folds the words of its statement', () =>
    expect(wordingOf({ statement: 'Élysée: “1,000” Officers!', quantity: NEARLY_400 }).words).toEqual([
      'elysee',
      '1000',
      'officer',
    ]))
})

describe('how alike two statements are', () => {
  test.each<[string, string, string, number]>([
    ['all words in common', 'a b c', 'a b c', 1],
    ['all words in another order', 'a b c', 'c a b', 1],
    ['no words in common', 'a b', 'c d', 0],
    ['one of two', 'a b', 'a c', 0.5],
    ['a word said twice counts once', 'a a', 'a b', 0.5],
    ['all of one, and more besides', 'a b', 'a b c d', 2 / 3],
    ['nothing and nothing', '', '', 0],
    ['something and nothing', 'a', '', 0],
  ])('%s', (_, a, b, expected) => {
    const words = (text: string) => text.split(' ').filter((word) => word !== '')
    expect(alike(words(a), words(b))).toBeCloseTo(expected, 10)
    expect(alike(words(b), words(a))).toBeCloseTo(expected, 10)
  })
})

describe('two claims are the same', () => {
  const own: DatedWording = {
    words: ['ruto', 'said', '400', 'officer', 'served', 'in', 'haiti'],
    told: '400 officer',
    earliest: '2024-09-21',
    latest: '2024-09-21',
  }
  const other = (changes: Partial<DatedWording>): DatedWording => ({
    ...own,
    words: ['there', 'were', 'these', 'many'],
    ...changes,
  })
  test.each<[string, DatedWording, ReturnType<typeof sameness>]>([
    ['by their words', { ...own, told: null, earliest: null, latest: null }, 'same-words'],
    ['by their number on one day', other({}), 'same-number'],
    [
      'by their number in a span that holds the day',
      other({ earliest: '2024-09-01', latest: '2024-09-30' }),
      'same-number',
    ],
    [
      'by their number in a span without an end',
      other({ earliest: '2024-09-01', latest: null }),
      'same-number',
    ],
    ['not by a number of another day', other({ earliest: '2024-09-22', latest: '2024-09-22' }), null],
    ['not by a number without a day', other({ earliest: null, latest: null }), null],
    ['not by another number', other({ told: '401 officer' }), null],
    ['not by two numbers that nobody told', other({ told: null }), null],
    [
      'by most of their words',
      other({ words: [...own.words.slice(0, -1), 'port'], told: null }),
      'much-alike',
    ],
    [
      'not by a few words',
      other({ words: ['ruto', 'said', 'nothing', 'of', 'it', 'at', 'all'], told: null }),
      null,
    ],
  ])('%s', (_, two, expected) => {
    expect(sameness(own, two)).toBe(expected)
    expect(sameness(two, own)).toBe(expected)
  })

  test('not by the words of two empty statements', () => {
    const empty = { words: [], told: null, earliest: null, latest: null }
    expect(sameness(empty, empty)).toBeNull()
  })
})
