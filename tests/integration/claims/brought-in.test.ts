import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captureAgain } from '@/commands/capture-again'
import { checkArchiveLink } from '@/commands/check-archive-link'
import { closeSourceChange } from '@/commands/close-source-change'
import { type ConfirmOrder, confirmReading } from '@/commands/confirm-reading'
import { markPassage } from '@/commands/mark-passage'
import { readSource, type Stage } from '@/commands/read-source'
import { recordArchiveLink } from '@/commands/record-archive-link'
import { evidenceFor } from '@/db/queries/evidence'
import { readingOf } from '@/db/queries/readings'
import { reportById } from '@/db/queries/reports'
import { archiveLinksOf, capturesOf, sourceChangesOpen } from '@/db/queries/source-changes'
import { readings } from '@/db/schema/brought-in'
import { captures } from '@/db/schema/desk'
import { barred, done, drawnKey, openDesk, QUOTED, report, submittedClaim } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { pdfPage, setText, wordFile } from '@/tests/support/hostile-documents/files'
import { leadsTo, type Site, sends, site } from '@/tests/support/hostile-documents/web'
import { answersTo } from './sql'

const place = await testDatabase()
const { db } = place
const newsroom = await openDesk(db)
const { editor, secondEditor, admin } = newsroom.cast

const file = (bytes: Uint8Array, name: string, contentType = '') => ({ name, contentType, bytes })
const text = (words: string) => file(Buffer.from(words), 'note.txt', 'text/plain')
const read = async (source: Parameters<typeof readSource>[2]['source'], reportId: string | null = null) =>
  done(await readSource(db, editor, { source, reportId })).readingId

const confirmation = (readingId: string, changes: Partial<ConfirmOrder> = {}): ConfirmOrder => {
  const { text: _, ...order } = report()
  return { ...order, readingId, ...changes }
}

const broughtIn = async (source: Parameters<typeof readSource>[2]['source']) =>
  done(await confirmReading(db, editor, confirmation(await read(source)))).reportId

describe('what is brought in', () => {
  test('waits for its person alone, and is a report once they confirm it', async () => {
    const readingId = await read(file(wordFile(['Nearly 400 officers.']), 'statement.docx'))
    expect(await readingOf(db, secondEditor.id, readingId)).toBeNull()
    expect(await confirmReading(db, secondEditor, confirmation(readingId))).toEqual({
      ok: false,
      refusal: { kind: 'reading-gone' },
    })
    const { reportId } = done(await confirmReading(db, editor, confirmation(readingId)))
    expect((await reportById(db, reportId))?.capture).toMatchObject({
      text: 'Nearly 400 officers.',
      pages: null,
    })
    expect(await readingOf(db, editor.id, readingId)).toBeNull()
    expect(await capturesOf(db, reportId)).toMatchObject([{ source: { file: 'statement.docx' } }])
  })

  test('by its address keeps the bytes as they came, and what its server said', async () => {
    const page = `<html><body><p>${'Nearly 400 officers are here. '.repeat(10)}</p></body></html>`
    const there = await site({ '/a': sends(page, { 'content-type': 'text/html; charset=utf-8' }) })
    const stages: Stage[] = []
    const order = { source: { url: `http://${there.host}/a` }, reportId: null }
    const watch = { testHosts: [there.host], onStage: (stage: Stage) => stages.push(stage) }
    const { readingId } = done(await readSource(db, editor, order, watch))
    const { reportId } = done(await confirmReading(db, editor, confirmation(readingId)))
    const [capture] = await capturesOf(db, reportId)
    expect(capture?.source).toMatchObject({
      url: `http://${there.host}/a`,
      contentType: 'text/html; charset=utf-8',
    })
    const [kept] = await db
      .select({ bytes: captures.bytes })
      .from(captures)
      .where(eq(captures.id, capture?.id ?? ''))
    expect(kept?.bytes.toString()).toBe(page)
    expect(stages).toEqual([{ stage: 'fetching' }, { stage: 'reading' }])
    await there.close()
  })

  test('is not brought in by an admin, nor from inside', async () => {
    const source = { url: 'http://169.254.169.254/' }
    expect(await readSource(db, admin, { source, reportId: null })).toEqual(barred('writers-only'))
    expect(await readSource(db, editor, { source, reportId: null })).toMatchObject({
      refusal: { kind: 'private' },
    })
  })

  test('makes room: ten of one person wait, and none longer than a day', async () => {
    const first = await read(text('The first.'))
    for (let no = 0; no < 10; no += 1) await read(text(`Another, ${no}.`))
    expect(await readingOf(db, editor.id, first)).toBeNull()
    const mine = await db.select({ id: readings.id }).from(readings)
    expect(mine.length).toBe(10)
  })

  test('from a PDF gives passages their page, in the evidence too', async () => {
    const reportId = await broughtIn(
      file(pdfPage(setText('Nearly 400 officers')), 'a.pdf', 'application/pdf'),
    )
    const marked = done(await markPassage(db, editor, { reportId, typed: '400 officers', occurrence: null }))
    const evidence = await evidenceFor(db, [marked.passageId])
    expect(evidence.get(marked.passageId)?.passage.page).toBe(1)
  })

  test('without pages says nothing of any, so that what was signed before stays what it was', async () => {
    const reportId = await broughtIn(text('Nearly 400 officers.'))
    const marked = done(await markPassage(db, editor, { reportId, typed: '400 officers', occurrence: null }))
    const evidence = await evidenceFor(db, [marked.passageId])
    expect(Object.keys(evidence.get(marked.passageId)?.passage ?? {})).not.toContain('page')
  })
})

describe('a report captured again', () => {
  const again = async (words: string) =>
    done(
      await captureAgain(db, editor, {
        key: drawnKey(),
        reportId: newsroom.reportId,
        readingId: null,
        text: words,
      }),
    )

  test('keeps the old capture, and opens no task while the words are there', async () => {
    await submittedClaim(newsroom)
    const before = await capturesOf(db, newsroom.reportId)
    const whole = (await reportById(db, newsroom.reportId))?.capture.text ?? ''
    expect(await again(`${whole}\n\nOne more paragraph.`)).toEqual({ changed: 0 })
    const after = await capturesOf(db, newsroom.reportId)
    expect(after.slice(1)).toEqual(before)
    expect(await sourceChangesOpen(db, 10)).toEqual([])
  })

  test('opens one task for each passage that is gone, once, and ends it with what was found', async () => {
    expect((await again('They took it back.')).changed).toBeGreaterThan(0)
    const open = await sourceChangesOpen(db, 10)
    expect(open.map(({ exact }) => exact)).toContain(QUOTED)
    await again('They took it back again.')
    expect((await sourceChangesOpen(db, 10)).length).toBe(open.length)
    const [task] = open
    const ended = (note: string) =>
      closeSourceChange(db, editor, { key: drawnKey(), changeId: task?.id ?? '', note })
    expect(await ended('  ')).toMatchObject({ refusal: { kind: 'note-missing' } })
    expect(await ended('The claim holds: they confirmed it to us.')).toMatchObject({ ok: true })
    expect(await ended('Again.')).toMatchObject({ refusal: { kind: 'closed-already' } })
    expect((await sourceChangesOpen(db, 10)).length).toBe(open.length - 1)
  })

  test('from a file is another capture of that report, and of no other', async () => {
    const readingId = await read(text(`Once more. ${QUOTED}.`), newsroom.reportId)
    const order = { key: drawnKey(), reportId: newsroom.reportId, readingId, text: '' }
    expect(await captureAgain(db, editor, order)).toMatchObject({ ok: true })
    expect(await captureAgain(db, editor, { ...order, key: drawnKey() })).toMatchObject({
      refusal: { kind: 'reading-gone' },
    })
  })
})

describe('a copy in the Wayback Machine', () => {
  const order = (url: string) => ({ key: drawnKey(), reportId: newsroom.reportId, url })

  test('is recorded without asking anybody, and only as what it is', async () => {
    for (const url of [
      'https://example.com/',
      'https://web.archive.org/',
      'https://web.archive.org/web/2024/https://a.example/',
    ])
      expect(await recordArchiveLink(db, editor, order(url))).toMatchObject({
        refusal: { kind: 'not-wayback' },
      })
    const url = 'https://web.archive.org/web/20240922101500id_/https://daily.example.org/a'
    expect(await recordArchiveLink(db, editor, order(url))).toMatchObject({ ok: true })
    expect(await archiveLinksOf(db, newsroom.reportId)).toMatchObject([
      { url: 'https://web.archive.org/web/20240922101500/https://daily.example.org/a', outcome: null },
    ])
  })

  test('that cannot be fetched is told so, and nothing else changes', async () => {
    const [link] = await archiveLinksOf(db, newsroom.reportId)
    const resolve = async () => []
    done(await checkArchiveLink(db, editor, { linkId: link?.id ?? '' }, { resolve }))
    expect(await archiveLinksOf(db, newsroom.reportId)).toMatchObject([{ outcome: 'unreachable' }])
  })

  describe('is asked for by its bytes, and told', () => {
    const PAGE = `<html><body><p>${'Some 400 officers stand on the quay. '.repeat(10)}</p></body></html>`
    const html = { 'content-type': 'text/html; charset=utf-8' }
    const at = (time: string, page: string, flag = 'id_') =>
      `/web/${time}${flag}/https://daily.example.org${page}`
    const [NOON, LATER] = ['20240922120000', '20240923080000']
    let archive: Site
    let reportId: string

    beforeAll(async () => {
      archive = await site({
        [at(NOON, '/same')]: sends(PAGE, html),
        [at(NOON, '/changed')]: sends(PAGE.replaceAll('400', '300'), html),
        [at(NOON, '/moved')]: leadsTo(at(LATER, '/moved').replace('https', 'http')),
        [at(LATER, '/moved').replace('https', 'http')]: sends(PAGE, html),
        [at(NOON, '/lost')]: leadsTo(at(LATER, '/front')),
        [at(LATER, '/front')]: sends(PAGE, html),
        [at(NOON, '/outside')]: leadsTo('/not/a/copy'),
        '/not/a/copy': sends(PAGE, html),
        [at(NOON, '/closed')]: sends('', html, 403),
        [at(NOON, '/ours-again')]: leadsTo('http://169.254.169.254/'),
      })
      reportId = await broughtIn(file(Buffer.from(PAGE), 'quay.html', 'text/html'))
    })
    afterAll(() => archive.close())

    test.each([
      ['found, with the same bytes', '/same', 'same'],
      ['found, with other bytes', '/changed', 'differs'],
      ['found at another time, and over http', '/moved', 'same'],
      ['not found: another page is what it leads to', '/lost', 'elsewhere'],
      ['not found: what it leads to is no copy', '/outside', 'elsewhere'],
      ['not there', '/never', 'missing'],
      ['kept from us', '/closed', 'unreachable'],
      ['not fetched from inside, whoever leads there', '/ours-again', 'unreachable'],
    ])('%s', async (_, page, outcome) => {
      const url = `https://web.archive.org${at(NOON, page, '')}`
      const recorded = { key: drawnKey(), reportId, url }
      done(await recordArchiveLink(db, editor, recorded))
      const link = (await archiveLinksOf(db, reportId)).find((each) => each.url === url)
      expect(link?.outcome).toBeNull()
      const options = { archive: `http://${archive.host}`, testHosts: [archive.host] }
      done(await checkArchiveLink(db, editor, { linkId: link?.id ?? '' }, options))
      expect((await archiveLinksOf(db, reportId)).find((each) => each.url === url)).toMatchObject({ outcome })
    })
  })
})

describe('the desk’s login', () => {
  const answerTo = answersTo(place.deskUrl)
  const insertPassage = (page: string) =>
    `insert into desk.passages (id, capture_id, start, "end", exact, prefix, suffix, page, created_by)
      select 'passage_sql', c.id, 0, 1, left(c.text, 1), '', '', ${page}, c.captured_by from desk.captures c
      where c.pages is not null limit 1`

  test('writes no passage on a page where it does not start', async () => {
    await broughtIn(file(pdfPage(setText('One page')), 'b.pdf', 'application/pdf'))
    expect(await answerTo([[insertPassage('1')]])).toBe('accepted')
    expect(await answerTo([[insertPassage('2')]])).toBe('CS422')
    expect(await answerTo([[insertPassage('null')]])).toBe('CS422')
  })

  test('opens no task about words that are still there, deletes none, and opens none again', async () => {
    const about = `select 'change_sql', c.report_id, c.id, l.id, p.id from desk.captures c, desk.claims l, desk.passages p
      where p.capture_id = c.id and l.report_id = c.report_id limit 1`
    const insert = `insert into desk.source_changes (id, report_id, capture_id, claim_id, passage_id) ${about}`
    expect(await answerTo([[insert]])).toBe('CS422')
    expect(await answerTo([['delete from desk.source_changes']])).toBe('42501')
    const reopen =
      'update desk.source_changes set closed_at = null, closed_by = null, note = null where closed_at is not null'
    expect(await answerTo([[reopen]])).toBe('CS409')
  })

  test('changes nothing of what was read', async () => {
    await read(text('It stays.'))
    expect(await answerTo([["update desk.readings set text = 'x'"]])).toBe('42501')
  })
})
