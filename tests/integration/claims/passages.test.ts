import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { addReport } from '@/commands/add-report'
import { type MarkOrder, markPassage } from '@/commands/mark-passage'
import { passages } from '@/db/schema/desk'
import { castOf } from '@/tests/support/cast'
import { barred, done, report } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const { editor, secondEditor, reviewer, admin } = await castOf(db)

// Four-byte letters, joined emoji, flags, right-to-left words and combining marks stand before what is marked.
const TEXT = [
  'Example report. 👩‍🚒🇭🇹🎉 Nearly 400 officers, he said.',
  'قال الرئيس إن ٤٠٠ ضابط وصلوا “yesterday” إلى هايتي.',
  'हिन्दी में लिखा: लगभग ४०० अधिकारी।',
  'Nearly 400 officers, she said.',
].join('\n')
const { reportId } = done(await addReport(db, editor, report({ text: TEXT })))
const letters = [...TEXT]

const mark = (order: Omit<MarkOrder, 'reportId'> & object, by = editor) =>
  markPassage(db, by, { reportId, ...order } as MarkOrder)
const missing = { ok: false, refusal: { kind: 'passage-missing' } }
/** Where these words begin, in code points, counted without the code under test. */
const at = (words: string, from = 0) => [...TEXT.slice(0, TEXT.indexOf(words, from))].length
const spanOf = (words: string) => ({ start: at(words), end: at(words) + [...words].length, exact: words })
const kept = async (id: string) => (await db.select().from(passages).where(eq(passages.id, id)))[0]

describe('a passage selected by its offsets', () => {
  test.each([
    'Nearly 400 officers',
    '👩‍🚒🇭🇹🎉',
    '🎉 Nearly',
    'إن ٤٠٠ ضابط',
    '“yesterday” إلى',
    'लगभग ४०० अधिकारी',
    'he said.\nقال الرئيس',
    TEXT,
  ])('is kept exactly as the stored text has it: %j', async (words) => {
    const span = spanOf(words)
    const marked = done(await mark(span))
    expect(marked).toMatchObject({ exact: words, source: 'More officers to come, Example Wire' })
    const passage = await kept(marked.passageId)
    expect(passage).toMatchObject({ ...span, createdBy: editor.id })
    const { prefix = '', suffix = '' } = passage ?? {}
    expect(letters.slice(0, span.start).join('').endsWith(prefix)).toBe(true)
    expect(letters.slice(span.end).join('').startsWith(suffix)).toBe(true)
  })

  test.each([
    ['other words than stand there', { ...spanOf('Nearly 400 officers'), exact: 'Nearly 500 officers' }],
    [
      'offsets counted in UTF-16',
      { start: TEXT.indexOf('Nearly'), end: TEXT.indexOf('Nearly') + 19, exact: 'Nearly 400 officers' },
    ],
    [
      'words that only look the same',
      { ...spanOf('Nearly 400 officers'), exact: 'Nearly 400\u00a0officers' },
    ],
    ['half of a joined emoji', { start: at('👩‍🚒'), end: at('👩‍🚒') + 1, exact: '👩' }],
    ['half of a flag', { start: at('🇭🇹'), end: at('🇭🇹') + 1, exact: '🇭' }],
    ['a letter without its vowel sign', { start: at('हिन्दी'), end: at('हिन्दी') + 1, exact: 'ह' }],
    ['an end before its start', { start: 5, end: 4, exact: '' }],
    ['nothing', { start: 5, end: 5, exact: '' }],
    ['white space alone', { start: at(' report'), end: at(' report') + 1, exact: ' ' }],
    ['a start before the text', { start: -1, end: 4, exact: 'Exam' }],
    [
      'an end after the text',
      { start: letters.length - 5, end: letters.length + 1, exact: letters.slice(-5).join('') },
    ],
    ['offsets that are no whole numbers', { start: 0.5, end: 7, exact: 'Example' }],
    ['no number at all', { start: Number.NaN, end: 7, exact: 'Example' }],
  ])('is refused when it names %s', async (_, order) => {
    const before = await db.$count(passages)
    expect(await mark(order)).toEqual(missing)
    expect(await db.$count(passages)).toBe(before)
  })
})

describe('a passage typed by hand', () => {
  const typed = (words: string, occurrence: number | null = null) => ({ typed: words, occurrence })

  test('is located in the stored text, though the line ends, spaces and composition were another keyboard’s', async () => {
    expect(done(await mark(typed('  he said.\r\nقال\u00a0الرئيس '))).exact).toBe('he said.\nقال الرئيس')
  })

  test.each([
    'Nearly 500 officers',
    'NEARLY 400',
    'Nearly 400 officers, they said',
    '',
    '   ',
    '👩',
    'Nearly\u0000 400',
  ])('is refused when it does not occur: %j', async (words) => {
    expect(await mark(typed(words))).toEqual(missing)
  })

  test('that occurs twice is refused with both places, until one is chosen', async () => {
    const answer = await mark(typed('Nearly 400 officers'))
    if (answer.ok || answer.refusal.kind !== 'passage-repeated')
      throw new Error('It was not seen to be repeated.')
    const second = at('Nearly', TEXT.lastIndexOf('Nearly'))
    expect(answer.refusal.places.map(({ start }) => start)).toEqual([at('Nearly'), second])
    const { passageId } = done(await mark(typed('Nearly 400 officers', 1)))
    expect(await kept(passageId)).toMatchObject({ start: second, end: second + 19 })
  })

  test.each([2, -1, 0.5, Number.NaN])(
    'that occurs twice is not placed by a choice there is not: %d',
    async (occurrence) => {
      expect(await mark(typed('Nearly 400 officers', occurrence))).toMatchObject({
        refusal: { kind: 'passage-repeated' },
      })
    },
  )
})

describe('marking', () => {
  test('the same span again, by anybody and in any way, gives the same passage', async () => {
    const words = 'Nearly 400 officers, she said.'
    const ids = await Promise.all([
      ...Array.from({ length: 8 }, () => mark(spanOf(words))),
      mark(spanOf(words), secondEditor),
      mark({ typed: words, occurrence: null }, reviewer),
    ])
    expect(new Set(ids.map((answer) => done(answer).passageId)).size).toBe(1)
  })

  test('is for writers, in a report there is', async () => {
    expect(await mark(spanOf('Example'), admin)).toEqual(barred('writers-only'))
    expect(await markPassage(db, editor, { ...spanOf('Example'), reportId: 'report_nowhere' })).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    })
  })

  test('five thousand code points is the most', async () => {
    const text = '🎉'.repeat(5001)
    const long = done(await addReport(db, editor, report({ text }))).reportId
    const marking = (end: number) =>
      markPassage(db, editor, { reportId: long, start: 0, end, exact: '🎉'.repeat(end) })
    expect(await marking(5001)).toEqual(missing)
    expect(done(await marking(5000)).exact.length).toBe(10_000)
  })
})
