import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET as embed } from '@/app/(reading)/[lang]/embed/facts/[slug]/route'
import { requireFact } from '@/app/(reading)/[lang]/facts/require-fact'
import { GET as feed } from '@/app/(reading)/feeds/[name]/route'
import { GET as topicFeed } from '@/app/(reading)/feeds/topics/[name]/route'
import { GET as oembed } from '@/app/(reading)/oembed/route'
import { GET as sitemapIndex } from '@/app/(reading)/sitemap.xml/route'
import { GET as sitemap } from '@/app/(reading)/sitemaps/[name]/route'
import { GET as searchTaken } from '@/app/(reading)/taken/search/[form]/route'
import { GET as timegate } from '@/app/(reading)/timegate/[...path]/route'
import { GET as timemap } from '@/app/(reading)/timemap/[...path]/route'
import robots from '@/app/robots'
import { changeMeasure } from '@/commands/change-measure'
import { closeStore, openStore } from '@/db/client'
import { measureByTitle } from '@/db/queries/measures'
import { publishedFact } from '@/db/queries/published'
import { measurePage } from '@/db/queries/reading-room/measure-page'
import { writeNewsroom } from '@/db/writes/newsroom'
import { factsSchema } from '@/formats/schemas/facts-schema'
import { carriedOut, REMOVE, RETRACT } from '@/tests/support/acts'
import { done, drawnKey, openDesk, publishedClaim, type Written } from '@/tests/support/claims'
import { testDatabase } from '@/tests/support/database'
import { readLinks } from '@/tests/support/link-format'
import { correctedClaim, countedFact, countersigned } from '@/tests/support/measured-desk'

const ORIGIN = 'http://localhost:3000'

const { db, deskUrl, reading, readingUrl } = await testDatabase()
const desk = await openDesk(db)

beforeAll(() => openStore({ desk: deskUrl, reading: readingUrl }))
afterAll(closeStore)

const asked = (path: string, headers: Record<string, string> = {}) => new Request(ORIGIN + path, { headers })
const given = <Params>(params: Params) => ({ params: Promise.resolve(params) })
const slugOf = async ({ claimId }: Written) => (await publishedFact(db, claimId))?.slug ?? ''
const embedded = async (slug: string, lang = 'en') => {
  const response = await embed(asked(`/embed/facts/${slug}`), given({ lang, slug }))
  return { response, html: await response.text() }
}

/** Where a page sends whoever asks; null when it is drawn. */
async function sentTo(
  lang: string,
  slug: string,
  query: Record<string, string> = {},
  page = '',
): Promise<string | null> {
  const asks = { params: Promise.resolve({ lang, slug }), searchParams: Promise.resolve(query) }
  return requireFact(asks, page).then(
    () => null,
    (thrown: { digest?: string }) => thrown.digest ?? Promise.reject(thrown),
  )
}

describe('an embed', () => {
  test('that was put somewhere long ago shows what became of the fact', async () => {
    const fact = await countedFact(desk, { number: '400' })
    const old = await slugOf(fact)
    expect((await embedded(old)).html).toContain('400 Kenyan officers')

    const next = await countersigned(desk, await correctedClaim(desk, fact, { number: '380' }))
    expect(await slugOf(fact)).not.toBe(old)
    const corrected = (await embedded(old)).html
    expect(corrected).toContain('Corrected: The first count was wrong.')
    expect(corrected).toContain('380 Kenyan officers')

    await carriedOut(desk, next, RETRACT)
    const retracted = await embedded(old)
    expect(retracted.response.status).toBe(200)
    expect(retracted.html).toContain('It was never counted.')
    expect(retracted.html).toMatch(/<s>[^<]*380/)

    await carriedOut(desk, next, REMOVE)
    const removed = await embedded(old)
    expect(removed.html).toContain('It named somebody who must not be named.')
    expect(removed.html).not.toContain('380')
  })

  test('is there for facts only, in our languages only, and keeps no cookie', async () => {
    const slug = await slugOf(await publishedClaim(desk))
    const { response } = await embedded(slug, 'fr')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.has('set-cookie')).toBe(false)
    expect((await embedded('no-such-fact')).response.status).toBe(404)
    expect((await embedded(slug, 'de')).response.status).toBe(404)
  })
})

describe('a search to take along', () => {
  const taken = (form: string, query: string) =>
    searchTaken(asked(`/search.${form}?${query}`), given({ form }))

  test('is a table and data of what the page of the search shows', async () => {
    const fact = await countedFact(desk, { number: '412' })
    const slug = await slugOf(fact)
    const table = await taken('csv', 'q=412')
    expect(table.headers.get('content-type')).toContain('text/csv')
    expect(table.headers.get('content-disposition')).toContain('search.csv')
    const rows: Record<string, string>[] = parse(await table.text(), { columns: true })
    expect(rows.map((row) => row.url)).toEqual([`${ORIGIN}/facts/${slug}`])

    const data = await (await taken('json', 'q=412')).json()
    expect(data).toMatchObject({
      about: { kind: 'search', url: `${ORIGIN}/search?q=412` },
      facts: [{ url: `${ORIGIN}/facts/${slug}`, quantity: { value: '412' } }],
      next: null,
    })
    const schemas = addFormats(new Ajv2020({ strict: true }))
    expect(schemas.validate(factsSchema(ORIGIN), data), schemas.errorsText()).toBe(true)
  })

  test('with a question that finds nothing is empty, and with another form is not there', async () => {
    expect((await (await taken('json', 'q=nowhere-at-all')).json()).facts).toEqual([])
    expect((await taken('zip', 'q=412')).status).toBe(404)
  })
})

describe('oEmbed', () => {
  test('answers for the page of a fact, as JSON', async () => {
    const slug = await slugOf(await publishedClaim(desk))
    const ask = (query: string) => oembed(asked(`/oembed?${query}`))
    const page = encodeURIComponent(`${ORIGIN}/fr/facts/${slug}`)
    const answer = await ask(`url=${page}&maxwidth=400&maxheight=300&format=json`)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await answer.json()).toMatchObject({
      type: 'rich',
      width: 400,
      height: 300,
      html: expect.stringContaining(`${ORIGIN}/fr/embed/facts/${slug}`),
    })
    expect((await ask(`url=${page}`)).status).toBe(200)
    expect((await ask(`url=${page}&format=xml`)).status).toBe(501)
    const nowhere = [
      `${ORIGIN}/facts/none`,
      `${ORIGIN}/about`,
      'https://elsewhere.example/facts/a',
      'no address',
    ]
    for (const url of nowhere) expect((await ask(`url=${encodeURIComponent(url)}`)).status).toBe(404)
    expect((await ask('')).status).toBe(404)
  })
})

describe('the past of a fact', () => {
  test('is found by TimeMap and TimeGate', async () => {
    const fact = await countedFact(desk, { number: '410', on: '2024-09-25' })
    // A memento is told to the second.
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await countersigned(desk, await correctedClaim(desk, fact, { number: '390', on: '2024-09-25' }))
    const slug = await slugOf(fact)
    const mapped = await timemap(asked(`/timemap/facts/${slug}`), given({ path: ['facts', slug] }))
    expect(mapped.headers.get('content-type')).toBe('application/link-format')
    const mementos = readLinks(await mapped.text()).filter(({ rel }) => rel?.includes('memento'))
    expect(mementos.map(({ rel }) => rel)).toEqual(['first memento', 'last memento'])
    const [first, last] = mementos

    const gate = (moment?: string, path = ['facts', slug]) =>
      timegate(asked('/timegate', moment === undefined ? {} : { 'accept-datetime': moment }), given({ path }))
    const at = async (moment?: string) => (await gate(moment)).headers.get('location')
    expect(await at()).toBe(last?.target)
    expect(await at(first?.datetime)).toBe(first?.target)
    expect(await at('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(first?.target)
    expect(await at('Fri, 01 Jan 2100 00:00:00 GMT')).toBe(last?.target)
    const answer = await gate(first?.datetime)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('vary')).toBe('accept-datetime')
    expect(readLinks(answer.headers.get('link') ?? '').map(({ rel }) => rel)).toEqual(['original', 'timemap'])
    expect((await gate('yesterday')).status).toBe(400)
    expect((await gate(undefined, ['facts', 'none'])).status).toBe(404)
    expect((await gate(undefined, ['topics', slug])).status).toBe(404)
    const inFrench = await gate(undefined, ['fr', 'facts', slug])
    expect(inFrench.headers.get('location')).toContain(`${ORIGIN}/fr/facts/${slug}@`)

    const [stamp = '', lastStamp = ''] = mementos.map(({ target }) =>
      target.slice(target.lastIndexOf('@') + 1),
    )
    const told = await requireFact({
      params: Promise.resolve({ lang: 'en', slug: `${slug}@${stamp}` }),
      searchParams: Promise.resolve({}),
    })
    expect(told.told?.versions.map(({ no }) => no)).toEqual([1])
    // What is not the moment of a change leads to the one that held then; before the first there is none.
    expect(await sentTo('en', `${slug}@20991231235959`)).toContain(`/facts/${slug}@${lastStamp}`)
    expect(await sentTo('en', `${slug}@20200101000000`)).toContain('404')
    expect(await sentTo('en', `${slug}@${stamp}`, {}, '/history')).toContain('404')
  })

  test('is told no more once the fact was removed', async () => {
    const fact = await publishedClaim(desk)
    const old = await slugOf(fact)
    await carriedOut(desk, fact, REMOVE)
    const now = await slugOf(fact)
    expect(await sentTo('fr', `${old}@20991231235959`)).toContain(`;/fr/facts/${now};308`)
    const mapped = await timemap(asked('/timemap'), given({ path: ['facts', old] }))
    expect(readLinks(await mapped.text()).filter(({ rel }) => rel?.includes('memento'))).toEqual([])
    expect((await timegate(asked('/timegate'), given({ path: ['facts', old] }))).status).toBe(404)
  })
})

describe('an old address', () => {
  test('of a fact leads to the new one for good, with what was asked', async () => {
    const slug = await slugOf(await publishedClaim(desk))
    const part = slug.slice(slug.lastIndexOf('-') + 1)
    expect(await sentTo('en', slug)).toBeNull()
    expect(await sentTo('en', `older-words-${part}`)).toContain(`;/facts/${slug};308`)
    expect(await sentTo('en', part)).toContain(`;/facts/${slug};308`)
    expect(await sentTo('ht', `x-${part}`, { known: '2024-09-30' }, '/history')).toContain(
      `;/ht/facts/${slug}/history?known=2024-09-30;308`,
    )
  })
})

test('the address of a measure stays when it is renamed', async () => {
  await countedFact(desk, { number: '5', measure: 'Boats in the bay' })
  const measure = await measureByTitle(db, 'Boats in the bay')
  if (!measure) throw new Error('There is no such measure.')
  const { id: measureId, ...seen } = measure
  const change = { ...seen, title: 'Ships in the bay' }
  done(await changeMeasure(db, desk.cast.editor, { key: drawnKey(), measureId, seen, change }))
  await countedFact(desk, { number: '6', on: '2024-09-29', measure: 'Ships in the bay' })
  expect(await measurePage(reading, 'boats-in-the-bay', null)).toMatchObject({
    measure: { slug: 'boats-in-the-bay', title: 'Ships in the bay' },
  })
})

describe('feeds and sitemaps', () => {
  test('are named as they are, and nothing else is', async () => {
    const answers = async (name: string) => (await feed(asked(`/feeds/${name}`), given({ name }))).status
    for (const form of ['atom', 'rss', 'json'])
      for (const about of ['facts', 'corrections']) expect(await answers(`${about}.${form}`)).toBe(200)
    for (const name of ['facts', 'facts.xml', 'drafts.atom', 'constructor.atom'])
      expect(await answers(name)).toBe(404)
    const ofTopic = async (name: string) => (await topicFeed(asked('/'), given({ name }))).status
    expect(await ofTopic('haiti-mission.rss')).toBe(200)
    expect(await ofTopic('nothing.rss')).toBe(404)
    const mapped = async (name: string) => (await sitemap(asked('/'), given({ name }))).status
    for (const name of ['pages.xml', 'topics.xml', 'measures.xml', 'facts-1.xml', 'reports-1.xml'])
      expect(await mapped(name)).toBe(200)
    for (const name of ['facts.xml', 'facts-0.xml', 'topics-1.xml', 'people.xml', 'facts-1'])
      expect(await mapped(name)).toBe(404)
  })

  test('take any question', async () => {
    for (const before of ["'; drop table x", '\0', '-1', '9'.repeat(15), 'ü', 'none'])
      for (const name of ['facts.json', 'corrections.json']) {
        const path = `/feeds/${name}?before=${encodeURIComponent(before)}`
        expect((await feed(asked(path), given({ name }))).status).toBe(200)
      }
    expect((await embedded('\0')).response.status).toBe(404)
    expect((await topicFeed(asked('/'), given({ name: 'a\0.atom' }))).status).toBe(404)
  })

  test('of a made-up newsroom are not to be found', async () => {
    const found = await sitemapIndex()
    expect(found.headers.has('x-robots-tag')).toBe(false)
    expect((await robots()).sitemap).toBe(`${ORIGIN}/sitemap.xml`)
    await db.transaction((tx) =>
      writeNewsroom(tx, { name: 'The Test Ledger', bylines: 'roles', example: true }),
    )
    expect((await sitemapIndex()).headers.get('x-robots-tag')).toBe('noindex')
    expect((await robots()).sitemap).toBeUndefined()
  })
})
