import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uncitedDates } from '@/domain/evidence/cited-dates'
import { dateMentions } from '@/domain/evidence/date-mention'
import { cited } from '@/tests/support/canonical-claim'
import { anyText, effortOf } from './texts'

type Source = { published?: string | null; language?: string }

// A Sunday.
const SUNDAY = '2024-09-22'

const passage = (exact: string, { published = SUNDAY, language = 'en' }: Source = {}) =>
  cited(exact, { report: { published, language } })

const owed = (statement: string, exact: string, source: Source = {}, ours: string[] = []) =>
  uncitedDates(statement, [passage(exact, source)], ours).map(({ words }) => words)

describe('a sentence mentions', () => {
  test.each<[string, string[]]>([
    ['It was in July', ['July']],
    ['It was in July 2023.', ['July 2023']],
    ['It was on 21 September 2024', ['21 September 2024']],
    ['It was on the 21st of September 2024', ['21st of September 2024']],
    ['It was on September 21, 2024', ['September 21, 2024']],
    ['It was on Sept. 21, 2024', ['Sept. 21, 2024']],
    ['It was in July of 2023', ['July of 2023']],
    ['It was on Saturday, 21 September', ['Saturday', '21 September']],
    ['It was between 10 and 16 September', ['16 September']],
    ['It was in June and July', ['June', 'July']],
    ['In July 12 officers came', ['July']],
    ['in july they came', ['july']],
    ['On Saturday Ruto came', ['Saturday']],
    ['Ruto said Saturday that they came', ['Saturday']],
    ['They come on Saturdays', ['Saturdays']],
    ['It was in mid-July', ['July']],
    ['It was in May', ['May']],
    ['It was on 3 May', ['3 May']],
    ['It was in March 2024', ['March 2024']],
    ['IN MAY 2024 THEY CAME', ['MAY 2024']],
    ['They may come, and 12 may leave', []],
    ['May they come', []],
    ['Theresa May came', []],
    ['They march on, all 12 march on', []],
    ['The March on Washington', []],
    ['August Wilson and April Ryan came', []],
    ['The Sunday Times reported it', []],
    ['On Good Friday', []],
    ['Jan and Dec came, and sat in the sun', []],
    ['In 2023', []],
    ['', []],
  ])('%j', (statement, expected) => {
    expect(dateMentions(statement).map(({ words }) => words)).toEqual(expected)
  })
})

describe('a date is told', () => {
  test.each<[string, string, string, Source?]>([
    ['in the same words', 'in July 2023', 'In July 2023 he pledged'],
    ['at a finer precision', 'in July 2023', 'on 3 July 2023'],
    ['with an abbreviated month', 'on 21 September 2024', 'on Sept. 21, 2024'],
    ['in another order', 'on 21 September 2024', 'on September 21st, 2024'],
    ['in digits', 'on 21 September 2024', 'as of 2024-09-21, at noon'],
    ['in digits, day first', 'on 21 September 2024', 'on 21/09/2024'],
    ['in digits, month first', 'on 21 September 2024', 'on 9/21/2024'],
    ['in digits with full stops', 'on 21 September 2024', 'on 21.9.2024'],
    ['as the weekday of a date', 'on Saturday', 'on 21 September 2024'],
    ['as the weekday of a date without a year', 'on Saturday', 'on 21 September'],
    ['as the date of a weekday', 'on 21 September 2024', 'on Saturday'],
    ['as the date of a weekday to come', 'on 28 September 2024', 'next Saturday'],
    ['as the day before', 'on 21 September', 'yesterday'],
    ['as the weekday of the day before', 'on Saturday', 'yesterday'],
    ['as days ago', 'on 19 September', 'three days ago'],
    ['as a week ago', 'on 15 September 2024', 'About a week ago'],
    ['as months ahead', 'in November 2024', 'in two months'],
    ['as the last month', 'in August 2024', 'last month'],
    ['without its year, before the report', 'in June 2024', 'in June'],
    ['without its year, last year', 'in December 2023', 'in December'],
    ['without its year, after the report', 'in December 2024', 'in December'],
    ['without its year, in an undated report', 'in July 2019', 'in July', { published: null }],
    ['at one end of a span', 'on 10 September', 'from 10 to 16 September 2024'],
    ['as one of two months of a year', 'in June 2019', 'in June and July 2019'],
    ['in capitals', 'in July 2023', 'IN JULY 2023'],
    ['in French', 'on 21 September 2024', 'le samedi 21 septembre 2024', { language: 'fr' }],
    ['in French, by its weekday', 'on Saturday', 'arrivé samedi', { language: 'fr-CA' }],
    ['in Spanish', 'on 21 September 2024', 'el 21 de septiembre de 2024', { language: 'es' }],
    ['in Russian', 'on 21 September 2024', '21 сентября 2024 года', { language: 'ru' }],
    ['in Arabic', 'on 21 September 2024', '٢١ سبتمبر ٢٠٢٤', { language: 'ar' }],
    ['in Swahili', 'on Saturday', 'Jumamosi', { language: 'sw' }],
    ['in English of a report without language', 'in July', 'in July', { language: '' }],
    ['for all we know, in Creole', 'on Saturday', 'samdi', { language: 'ht' }],
    ['for all we know, in an unknown language', 'on Saturday', 'so it was', { language: 'und' }],
    ['for all we know, in no language', 'on Saturday', 'so it was', { language: 'not a code' }],
  ])('%s', (_, statement, exact, source) => {
    expect(owed(`It was ${statement}`, exact, source)).toEqual([])
  })

  test.each<[string, string, string]>([
    ['a day', 'on 21 September 2024', '2024-09-21'],
    ['its weekday', 'on Saturday', '2024-09-21'],
    ['its month', 'in September', '2024-09-21'],
    ['a month', 'in July 2023', '2023-07'],
    ['the start of a span', 'on 10 June', '2024-06-10/2024-07-16'],
    ['the end of a span', 'until July 2024', '2024-06-10/2024-07-16'],
    ['an open start', 'since June 2024', '2024-06/..'],
    ['a day it is about', 'about 15 September 2024', '2024-09-15~'],
  ])('by %s of the claim', (_, statement, ours) => {
    expect(owed(`It was ${statement}`, 'so it was', {}, [ours])).toEqual([])
  })
})

describe('a date is not told', () => {
  test.each<[string, string, string, string[], Source?]>([
    ['when it stands nowhere', 'in July 2023', 'he pledged', ['July 2023']],
    ['by another month', 'in July 2023', 'in June 2023', ['July 2023']],
    ['by the month of another year', 'in July 2023', 'in July 2022', ['July 2023']],
    ['by a month of long ago', 'in July 2019', 'in July', ['July 2019']],
    ['more finely than it stands', 'on 21 September 2024', 'in September 2024', ['21 September 2024']],
    ['by another day', 'on 21 September', 'on 20 September', ['21 September']],
    ['by another weekday', 'on Saturday', 'on Friday', ['Saturday']],
    ['by the weekday of another date', 'on Saturday', 'on 20 September 2024', ['Saturday']],
    ['by a weekday of weeks before', 'on 7 September', 'on Saturday', ['7 September']],
    [
      'by a weekday of an undated report',
      'on 21 September',
      'on Saturday',
      ['21 September'],
      { published: null },
    ],
    ['by a verb', 'in May', 'they may come', ['May']],
    ['by digits that are no date', 'on 21 September', '21-9 was the score', ['21 September']],
    ['in French of another day', 'on 21 September', 'le 20 septembre', ['21 September'], { language: 'fr' }],
    ['either of two', 'in June or July', 'so it was', ['June', 'July']],
  ])('%s', (_, statement, exact, expected, source) => {
    expect(owed(`It was ${statement}`, exact, source)).toEqual(expected)
  })

  test.each<[string, string, string, string[]]>([
    ['a month within a span of the claim', 'in July', '2024-06/2024-09', ['July']],
    ['a day of the claim’s month', 'on 21 July 2024', '2024-07', ['21 July 2024']],
    ['the weekday of a day it is about', 'on Sunday', '2024-09-15~', ['Sunday']],
    ['a month of the claim’s year', 'in July', '2024', ['July']],
    ['what is no date', 'in July', 'July', ['July']],
  ])('by %s', (_, statement, ours, expected) => {
    expect(owed(`It was ${statement}`, 'so it was', {}, [ours])).toEqual(expected)
  })
})

const words = fc.constantFrom(
  ...[
    'May',
    'in',
    'March',
    '21',
    '21st',
    'of',
    'September',
    'Sept.',
    '2024',
    ',',
    'Saturday',
    'Saturdays',
    'and',
  ],
  ...[
    '3',
    '1999',
    'يوليو',
    'samedi',
    '٢١',
    '-',
    '\n',
    'On',
    'July',
    'to',
    '31',
    'Jan',
    'DEC',
    '\u00a0',
    '’s',
  ],
)
const text = fc.oneof(
  anyText,
  fc.array(words, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(words, { maxLength: 40 }).map((pieces) => pieces.join('')),
)
const languages = fc.constantFrom('en', 'fr', 'ar', 'sw', 'pt', 'zh', 'ht', '')

test('a statement in the words of its passage owes no date', () => {
  fc.assert(
    fc.property(text, languages, fc.constantFrom(SUNDAY, '2024', null), (statement, language, published) => {
      expect(owed(statement, statement, { language, published })).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test.each<[string, string]>([
  ['months', 'July '],
  ['weekdays', 'Saturday '],
  ['digits', '1-1-1'],
  ['numbers', '1 '],
  ['distances', 'two weeks ago '],
  ['days', 'yesterday '],
  ['letters', 'a'],
  ['accents', 'éa'],
  ['spaces', ' '],
])('forty passages full of %s are read in time that grows with them', (_, piece) => {
  const passages = Array.from({ length: 40 }, () => passage(piece.repeat(5000).slice(0, 5000)))
  const statement = 'in May 1950 '.repeat(41)
  expect(effortOf(() => uncitedDates(statement, passages, []))).toBeLessThan(3000)
})
