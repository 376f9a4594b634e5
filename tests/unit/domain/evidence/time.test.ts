import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { isRelative } from '@/domain/evidence/relative-time'
import { publicationDays, readTime, timeProblems } from '@/domain/evidence/time'
import { formatTime } from '@/domain/evidence/time-words'
import { timed } from '@/tests/support/canonical-claim'

// Properties run hundreds of rounds, and other tests keep the machine busy meanwhile.
vi.setConfig({ testTimeout: 30_000 })

describe('a date', () => {
  test.each([
    ['2024-09-21', '2024-09-21', '2024-09-21', 'day', '21 September 2024'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day', '29 February 2024'],
    ['2024-09-15~', '2024-09-15', '2024-09-15', 'day', 'about 15 September 2024'],
    ['2024-09-15?', '2024-09-15', '2024-09-15', 'day', 'possibly 15 September 2024'],
    ['2024-09-15%', '2024-09-15', '2024-09-15', 'day', 'possibly about 15 September 2024'],
    ['2023-07', '2023-07-01', '2023-07-31', 'month', 'July 2023'],
    ['2023-02', '2023-02-01', '2023-02-28', 'month', 'February 2023'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month', 'February 2024'],
    ['2024-09-XX', '2024-09-01', '2024-09-30', 'month', 'September 2024'],
    ['2024-09~', '2024-09-01', '2024-09-30', 'month', 'about September 2024'],
    ['2024-21', '2024-03-01', '2024-05-31', 'season', 'spring 2024'],
    ['2024-22', '2024-06-01', '2024-08-31', 'season', 'summer 2024'],
    ['2024-23', '2024-09-01', '2024-11-30', 'season', 'autumn 2024'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season', 'winter 2023'],
    ['2021', '2021-01-01', '2021-12-31', 'year', '2021'],
    ['2024?', '2024-01-01', '2024-12-31', 'year', 'possibly 2024'],
    ['2024-XX', '2024-01-01', '2024-12-31', 'year', '2024'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31', 'year', '2024'],
    ['202X', '2020-01-01', '2029-12-31', 'decade', 'the 2020s'],
    ['2024-09-10/2024-09-16', '2024-09-10', '2024-09-16', 'interval', '10 to 16 September 2024'],
    ['2024-08-28/2024-09-03', '2024-08-28', '2024-09-03', 'interval', '28 August to 3 September 2024'],
    ['2023-12-30/2024-01-02', '2023-12-30', '2024-01-02', 'interval', '30 December 2023 to 2 January 2024'],
    ['2024-10-06~/2024-10-20~', '2024-10-06', '2024-10-20', 'interval', 'about 6 to 20 October 2024'],
    [
      '2024-10-06~/2024-10-20',
      '2024-10-06',
      '2024-10-20',
      'interval',
      'about 6 October 2024 to 20 October 2024',
    ],
    ['2024-07/2024-09', '2024-07-01', '2024-09-30', 'interval', 'July to September 2024'],
    ['2024-09-21/2024-10', '2024-09-21', '2024-10-31', 'interval', '21 September 2024 to October 2024'],
    ['2023/2025', '2023-01-01', '2025-12-31', 'interval', '2023 to 2025'],
    ['2024-09-21/2024-09-21', '2024-09-21', '2024-09-21', 'interval', '21 September 2024'],
    ['2024-09/..', '2024-09-01', null, 'open', 'since September 2024'],
    ['2024-09-21~/..', '2024-09-21', null, 'open', 'since about 21 September 2024'],
  ])('%s', (edtf, earliest, latest, precision, words) => {
    expect(readTime(edtf)).toEqual({ ok: true, value: { edtf, earliest, latest, precision } })
    expect(formatTime(edtf)).toBe(words)
  })

  test.each([
    ['', 'not-edtf'],
    ['on Saturday', 'not-edtf'],
    ['21.9.2024', 'not-edtf'],
    ['2024-9-1', 'not-edtf'],
    ['2024-13', 'not-edtf'],
    ['2024-09-31', 'not-edtf'],
    ['2023-02-29', 'not-edtf'],
    ['1900-02-29', 'not-edtf'],
    ['2024-09-21 ', 'not-edtf'],
    ['2024-09-16/2024-09-10', 'not-edtf'],
    [`2024${'-'.repeat(100)}`, 'not-edtf'],
    ['../2024-09', 'unsupported'],
    ['/2024', 'unsupported'],
    ['2024/', 'unsupported'],
    ['../..', 'unsupported'],
    ['2024-09-21T10:00:00Z', 'unsupported'],
    ['19XX', 'unsupported'],
    ['XXXX', 'unsupported'],
    ['20', 'unsupported'],
    ['0000', 'unsupported'],
    ['-0400', 'unsupported'],
    ['Y12024', 'unsupported'],
    ['{2023,2024}', 'unsupported'],
    ['2024-22?', 'unsupported'],
    ['2024-25', 'unsupported'],
    ['2024-1X', 'unsupported'],
  ])('%s is refused as %s', (edtf, kind) => {
    expect(readTime(edtf)).toEqual({ ok: false, refusal: { kind } })
    expect(formatTime(edtf)).toBe(edtf)
  })

  const two = (n: number) => String(n).padStart(2, '0')
  const single = fc
    .record({
      year: fc.integer({ min: 1000, max: 9990 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      form: fc.constantFrom('day', 'month', 'year', 'decade', 'season'),
      mark: fc.constantFrom('', '~', '?', '%'),
    })
    .map(({ year, month, day, form, mark }) => {
      if (form === 'day') return `${year}-${two(month)}-${two(day)}${mark}`
      if (form === 'month') return `${year}-${two(month)}${mark}`
      if (form === 'season') return `${year}-${21 + (month % 4)}`
      return form === 'decade' ? `${String(year).slice(0, 3)}X` : `${year}${mark}`
    })
  const dates = fc.oneof(
    single,
    fc.tuple(single, single).map((ends) => ends.join('/')),
    single.map((start) => `${start}/..`),
  )

  test('never ends before it starts', () => {
    fc.assert(
      fc.property(dates, (edtf) => {
        const read = readTime(edtf)
        if (!read.ok || read.value.latest === null) return
        expect(read.value.earliest <= read.value.latest).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('is never told more finely than it is known', () => {
    const MONTH = /January|February|March|April|May|June|July|August|September|October|November|December/
    const DAY = /\b\d{1,2} [A-Z]/
    fc.assert(
      fc.property(dates, (edtf) => {
        const told = formatTime(edtf)
        if (!readTime(edtf).ok) return
        const ends = edtf.split('/')
        const days = ends.filter((end) => /^\d{4}-(0\d|1[0-2])-\d\d/.test(end)).length
        const months = ends.filter((end) => /^\d{4}-(0\d|1[0-2])\b/.test(end)).length
        if (days === 0) expect(told).not.toMatch(DAY)
        if (months === 0) expect(told).not.toMatch(MONTH)
        expect(told.match(new RegExp(MONTH, 'g'))?.length ?? 0).toBeLessThanOrEqual(months)
        expect(told.includes('about')).toBe(/[~%]/.test(edtf))
        expect(told.includes('possibly')).toBe(/[?%]/.test(edtf))
        expect(told.startsWith('since')).toBe(edtf.endsWith('..'))
      }),
      { numRuns: 200 },
    )
  })
})

describe('words that need the day they were published', () => {
  test.each([
    'on Saturday',
    'About a week ago',
    'a year ago, in 2023',
    'in a few weeks’ time',
    "in a few weeks' time",
    'last month',
    'next year',
    'yesterday',
    'recently',
    'earlier this week',
    'in July',
    'on 21 September',
    'this morning',
    'within days',
    'since March',
    'so far',
    'now',
    'overnight',
    'over the weekend',
  ])('%s', (words) => {
    expect(isRelative(words)).toBe(true)
  })

  test.each([
    '',
    'In July 2023',
    'on 21 September 2024',
    'on Saturday 21 September 2024',
    'in 2021',
    'the last week of July 2023',
    'during the Second World War',
    'before the UN General Assembly',
    '2024-09-21',
  ])('not: %s', (words) => {
    expect(isRelative(words)).toBe(false)
  })
})

describe('rule 7, dates keep their words', () => {
  const kinds = (...problems: { kind: string }[]) => problems.map(({ kind }) => kind)
  const ask = (
    edtf: string,
    changes: Partial<Parameters<typeof timeProblems>[0]> = {},
    words = '',
    anchor?: string,
  ) =>
    kinds(
      ...timeProblems({
        time: timed(edtf, words, anchor ?? null),
        kind: 'deployment',
        publishedDates: ['2024-09-22'],
        ...changes,
      }),
    )

  test('what is observed lies no later than the newest report of it', () => {
    expect(ask('2024-09-22')).toEqual([])
    expect(ask('2024-09-23')).toEqual(['after-publication'])
    expect(ask('2024-09-23', { publishedDates: ['2024-09-22', '2024-09-23'] })).toEqual([])
    expect(ask('2024-10')).toEqual(['after-publication'])
    expect(ask('2024-09-10/2024-10-10')).toEqual([])
    expect(ask('2024-09-23/..')).toEqual(['after-publication'])
  })

  test('a publication date that is a month or a year reaches to its last day', () => {
    expect(ask('2024-09-30', { publishedDates: ['2024-09'] })).toEqual([])
    expect(ask('2024-10-01', { publishedDates: ['2024-09'] })).toEqual(['after-publication'])
    expect(ask('2024-12-31', { publishedDates: ['2024'] })).toEqual([])
    expect(publicationDays('2024-02')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' })
    expect(publicationDays('2023-02-29')).toBeNull()
  })

  test('only a pledge, a forecast and a due date may lie ahead', () => {
    for (const kind of ['pledge', 'forecast']) expect(ask('2025-01', { kind })).toEqual([])
    for (const kind of ['authorisation', 'funding', 'statement', 'event', null])
      expect(ask('2025-01', { kind })).toEqual(['after-publication'])
    expect(ask('2025-01', { due: true })).toEqual([])
  })

  test('nothing is known to lie after reports without a date', () => {
    expect(ask('2024-09-23', { publishedDates: [null] })).toEqual([])
  })

  test('relative words need the publication date of a cited report', () => {
    expect(ask('2024-09-21', {}, 'on Saturday', '2024-09-22')).toEqual([])
    expect(ask('2024-09-21', {}, 'on Saturday')).toEqual(['anchor-missing'])
    expect(ask('2024-09-21', {}, 'on Saturday', '2024-09-20')).toEqual(['anchor-not-published'])
    expect(ask('2023-07', {}, 'in July 2023')).toEqual([])
  })

  test('the days kept beside a date are those it means', () => {
    const time = { ...timed('2024-09'), latest: '2024-10-31' }
    const question = { kind: 'event', publishedDates: ['2024-09-22'] }
    expect(kinds(...timeProblems({ ...question, time }))).toEqual(['not-derived'])
    expect(kinds(...timeProblems({ ...question, time: { ...time, edtf: 'soon' } }))).toEqual(['not-edtf'])
    expect(kinds(...timeProblems({ ...question, time: { ...time, edtf: '../2024' } }))).toEqual([
      'unsupported',
    ])
  })
})
