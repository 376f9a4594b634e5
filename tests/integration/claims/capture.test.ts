import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { PASTE_LIMIT } from '@/capture/paste'
import { addReport } from '@/commands/add-report'
import { reportById } from '@/db/queries/reports'
import { captures, outlets } from '@/db/schema/desk'
import { PUBLICATION_DATE } from '@/domain/evidence/time'
import { castOf } from '@/tests/support/cast'
import { barred, done, report } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const { editor, secondEditor, reviewer, admin } = await castOf(db)

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')
const fresh = (changes: Partial<ReturnType<typeof report>> = {}) =>
  report({ again: false, text: `Seen at ${Math.random()}.`, ...changes })
const capture = async (order: ReturnType<typeof report>) => done(await addReport(db, editor, order)).reportId
const captureOf = async (reportId: string) =>
  (await db.select().from(captures).where(eq(captures.reportId, reportId)))[0]

describe('a capture', () => {
  test('keeps the bytes as they were received, and the text read from them, each with its hash', async () => {
    const text =
      '\ufeffTitle\r\n\r\nNearly 400\u00a0officers. “Ŝajne” – e\u0301t\u00e9, \u202bمرحبا\u202c, 👩‍🚒\u00ad.  \r\n'
    const kept = await captureOf(await capture(fresh({ text })))
    expect(kept?.bytes.equals(Buffer.from(text, 'utf8'))).toBe(true)
    expect(kept?.bytesSha256).toBe(sha256(Buffer.from(text, 'utf8')))
    expect(kept?.text).toBe('Title\n\nNearly 400 officers. “Ŝajne” – été, \u202bمرحبا\u202c, 👩‍🚒.\n')
    expect(kept?.textSha256).toBe(sha256(kept?.text ?? ''))
    expect(kept).toMatchObject({
      mediaType: 'text/plain; charset=utf-8',
      extractor: 'paste/1',
      capturedBy: editor.id,
    })
  })

  test('keeps its report’s particulars as they were given', async () => {
    const order = fresh({
      url: 'https://wire.example/a?id=1#top',
      byline: 'A Reporter',
      carries: 'Example Agency',
      published: '2024-09',
      zone: 'Africa/Nairobi',
      language: 'fr',
    })
    const kept = await reportById(db, await capture(order))
    const { url, title, byline, published, zone, language } = order
    expect(kept).toMatchObject({
      url,
      title,
      byline,
      published,
      zone,
      language,
      outlet: order.outlet,
      carries: { name: 'Example Agency' },
    })
  })

  test('of two megabytes is taken in, in one-byte and in four-byte letters; one byte more is not', async () => {
    for (const letter of ['a', '🎉']) {
      const most = letter.repeat(PASTE_LIMIT / Buffer.byteLength(letter))
      expect((await captureOf(await capture(fresh({ text: most }))))?.bytes.length).toBe(2_097_152)
      expect(await addReport(db, editor, fresh({ text: `${most}.` }))).toEqual({
        ok: false,
        refusal: { kind: 'too-large', size: 2_097_153, limit: 2_097_152 },
      })
    }
  })

  test.each([
    ['a NUL', 'Nearly\u0000 400', 'nul'],
    ['half a surrogate pair, the first', 'Nearly \ud83c 400', 'malformed'],
    ['half a surrogate pair, the second', 'Nearly \udf89 400', 'malformed'],
    ['a surrogate pair the wrong way round', '\udf89\ud83c', 'malformed'],
    ['nothing', '', 'empty'],
    ['nothing but white space', ' \n\u00a0\r\n\t', 'empty'],
  ])('of %s is refused, and leaves no report', async (_, text, kind) => {
    const before = await db.$count(captures)
    expect(await addReport(db, editor, fresh({ text }))).toMatchObject({ ok: false, refusal: { kind } })
    expect(await db.$count(captures)).toBe(before)
  })

  test('is for writers: a reviewer may, an admin may not', async () => {
    expect((await addReport(db, reviewer, fresh())).ok).toBe(true)
    expect(await addReport(db, admin, fresh())).toEqual(barred('writers-only'))
  })
})

describe('a report seen before is pointed out', () => {
  const seen = (because: 'url' | 'text', id: string) => ({
    ok: false,
    refusal: { kind: 'seen-before', reports: [expect.objectContaining({ id, because })] },
  })

  test('by its address, whatever its fragment, tracking and last slash', async () => {
    const url = 'https://wire.example/2024/more-officers?id=7'
    const first = await capture(fresh({ url }))
    const same = [
      url,
      `${url}#comments`,
      `${url}&utm_source=x&utm_medium=y`,
      'https://wire.example/2024/more-officers/?fbclid=1&id=7#a',
    ]
    for (const address of same)
      expect(await addReport(db, secondEditor, fresh({ url: address }))).toEqual(seen('url', first))
    const others = [
      'https://wire.example/2024/more-officers?id=8',
      'https://wire.example/2024/more-officers',
      'http://wire.example/2024/more-officers?id=7',
    ]
    for (const address of others) expect((await addReport(db, editor, fresh({ url: address }))).ok).toBe(true)
  })

  test('by its text, however its lines end, from whatever address', async () => {
    const text = 'Two lines,\nseen twice.'
    const first = await capture(fresh({ text, url: 'https://wire.example/first' }))
    const again = fresh({ text: 'Two lines, \r\nseen twice.', url: 'https://courier.example/second' })
    expect(await addReport(db, editor, again)).toEqual(seen('text', first))
    expect((await addReport(db, editor, fresh({ text: `${text}.` }))).ok).toBe(true)
  })

  test('and taken in all the same when the editor says so, as a report of its own', async () => {
    const order = fresh({ url: 'https://wire.example/again' })
    const first = await capture(order)
    const second = await capture({ ...fresh({ url: order.url, text: order.text }), again: true })
    expect(second).not.toBe(first)
    expect(await addReport(db, editor, fresh({ url: order.url }))).toMatchObject({
      refusal: { reports: [{ id: second }, { id: first }] },
    })
  })
})

test.each(['2024-02-31', '2023-02-29', '2024-13', '2024-00-01', '0000'])(
  'a publication date is one there is, so that rule 7 can hold claims against it: not %s',
  (date) => {
    expect(PUBLICATION_DATE.safeParse(date).success).toBe(false)
    expect(PUBLICATION_DATE.safeParse('2024-02-29').success).toBe(true)
  },
)

describe('an outlet made in passing', () => {
  test('is one outlet, whatever the case of its name, and keeps its owner', async () => {
    const named = (name: string, owner: string) => fresh({ outlet: { name, owner, wire: true } })
    await capture(named('The Evening Example', 'Evening Group'))
    await capture(named('the evening example', 'Somebody Else'))
    const made = (await db.select().from(outlets)).filter(({ name }) => /evening/i.test(name))
    expect(made).toMatchObject([
      { name: 'The Evening Example', owner: 'Evening Group', createdBy: editor.id },
    ])
  })
})
