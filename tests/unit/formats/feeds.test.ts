import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { AmendmentsFeed, FactsFeed } from '@/db/queries/reading-room/feeds'
import { feedOfAmendments } from '@/formats/feeds/amendments-feed'
import { feedOfFacts } from '@/formats/feeds/facts-feed'
import { readBefore, readFeedName } from '@/formats/feeds/feed'
import { writeFeed } from '@/formats/feeds/write-feed'
import { legal } from '@/formats/markup'
import { HOSTILE } from '@/tests/support/hostile'
import {
  corrected,
  factDocument,
  feedFact,
  HOUSE,
  ORIGIN,
  removed,
  retracted,
} from '@/tests/support/told-facts'

const ID = `${ORIGIN}/facts/k3f9x2q7w8hm`

const found = (changes: Partial<FactsFeed> = {}): FactsFeed => ({
  house: HOUSE,
  topic: null,
  facts: [feedFact()],
  removed: [],
  next: null,
  ...changes,
})

const ARRAYS = ['entry', 'item', 'link', 'atom:link', 'category', 'at:deleted-entry']

/** Read by a parser that was told to be strict, after a validator found no fault. */
function parsed(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    trimValues: false,
    parseTagValue: false,
    isArray: (name) => ARRAYS.includes(name),
  })
  return parser.parse(xml)
}

const atomOf = (changes: Partial<FactsFeed> = {}) =>
  parsed(writeFeed(feedOfFacts(ORIGIN, found(changes)), 'atom')).feed
const rssOf = (changes: Partial<FactsFeed> = {}) =>
  parsed(writeFeed(feedOfFacts(ORIGIN, found(changes)), 'rss')).rss.channel
const jsonOf = (changes: Partial<FactsFeed> = {}) =>
  JSON.parse(writeFeed(feedOfFacts(ORIGIN, found(changes)), 'json'))

const hrefs = (links: Record<string, string>[]) =>
  Object.fromEntries(links.map((link) => [link['@rel'], link['@href']]))

describe('Atom', () => {
  test('has what RFC 4287 requires of a feed and of an entry', () => {
    const feed = atomOf({ next: 'k3f9x2q7w8hm' })
    expect(feed).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      id: `${ORIGIN}/feeds/facts.atom`,
      title: 'The Example Ledger',
      updated: '2024-09-24T09:14:00.000Z',
      author: { name: 'The Example Ledger' },
    })
    expect(hrefs(feed.link)).toEqual({
      self: `${ORIGIN}/feeds/facts.atom`,
      alternate: `${ORIGIN}/`,
      next: `${ORIGIN}/feeds/facts.atom?before=k3f9x2q7w8hm`,
    })
    expect(feed.entry).toHaveLength(1)
    expect(feed.entry[0]).toMatchObject({
      id: ID,
      title: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
      published: '2024-09-24T09:14:00.000Z',
      updated: '2024-09-24T09:14:00.000Z',
      content: { '@type': 'html' },
    })
    expect(hrefs(feed.entry[0].link)).toEqual({
      alternate: `${ORIGIN}/facts/nearly-400-officers-k3f9x2q7w8hm`,
    })
    expect(feed.entry[0].content['#text']).toContain('nearly 400')
    expect(feed['at:deleted-entry']).toBeUndefined()
  })

  test('moves `updated` for a correction and leaves `published` and `id`', () => {
    const [entry] = atomOf({ facts: [feedFact(corrected())] }).entry
    expect(entry).toMatchObject({
      id: ID,
      published: '2024-09-24T09:14:00.000Z',
      updated: '2024-10-01T08:00:00.000Z',
    })
    expect(entry.content['#text']).toContain('Correction, 1 October 2024: The first count was wrong.')
  })

  test.each([
    ['retracted', retracted(), 'It was never counted.'],
    ['removed', removed(), 'It named somebody who must not be named.'],
  ])('tells that a fact was %s by a tombstone and by an entry of another id', (standing, fact, note) => {
    const feed = atomOf({ facts: [feedFact(fact)] })
    expect(feed['@xmlns:at']).toBe('http://purl.org/atompub/tombstones/1.0')
    expect(feed['at:deleted-entry']).toEqual([
      { '@ref': ID, '@when': '2024-10-03T10:00:00.000Z', 'at:comment': expect.stringContaining(note) },
    ])
    expect(feed.entry).toMatchObject([{ id: `${ID}#${standing}`, published: '2024-10-03T10:00:00.000Z' }])
    expect(feed.entry[0].content['#text']).toContain(note)
  })

  test('tells nothing of what a removed fact said', () => {
    expect(JSON.stringify(atomOf({ facts: [feedFact(removed())] }))).not.toMatch(/Ruto|400/)
  })

  test('names a removed fact in the feed of every topic, once', () => {
    const gone = { id: 'claim_k3f9x2q7w8hm', at: '2024-10-03T10:00:00+00:00', note: 'Privacy.' }
    const topic = { slug: 'haiti-mission', title: 'Haiti mission' }
    const ofTopic = atomOf({ topic, facts: [], removed: [gone] })
    expect(ofTopic['at:deleted-entry']).toHaveLength(1)
    expect(ofTopic).toMatchObject({
      id: `${ORIGIN}/feeds/topics/haiti-mission.atom`,
      title: 'The Example Ledger: Haiti mission',
      updated: '2024-10-03T10:00:00.000Z',
    })
    const ofAll = atomOf({ facts: [feedFact(removed())], removed: [gone] })
    expect(ofAll['at:deleted-entry']).toHaveLength(1)
  })
})

describe('RSS', () => {
  test('has what RSS 2.0 requires, and leads to the Atom form for changes', () => {
    const channel = rssOf()
    expect(channel).toMatchObject({
      title: 'The Example Ledger',
      link: [`${ORIGIN}/`],
      description: expect.stringContaining('countersigned'),
      lastBuildDate: 'Tue, 24 Sep 2024 09:14:00 GMT',
    })
    expect(hrefs(channel['atom:link'])).toEqual({
      self: `${ORIGIN}/feeds/facts.rss`,
      alternate: `${ORIGIN}/feeds/facts.atom`,
    })
    expect(channel.item).toMatchObject([
      {
        guid: { '#text': ID, '@isPermaLink': 'false' },
        link: [`${ORIGIN}/facts/nearly-400-officers-k3f9x2q7w8hm`],
        pubDate: 'Tue, 24 Sep 2024 09:14:00 GMT',
      },
    ])
  })

  test('announces a retraction as an item that no reader has seen yet', () => {
    expect(rssOf({ facts: [feedFact(retracted())] }).item).toMatchObject([
      { guid: { '#text': `${ID}#retracted` }, title: expect.stringMatching(/^Retracted: /) },
    ])
  })
})

describe('JSON Feed', () => {
  test('has what version 1.1 requires and asks for', () => {
    const feed = jsonOf({ facts: [feedFact(corrected())], next: 'k3f9x2q7w8hm' })
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Example Ledger',
      home_page_url: `${ORIGIN}/`,
      feed_url: `${ORIGIN}/feeds/facts.json`,
      next_url: `${ORIGIN}/feeds/facts.json?before=k3f9x2q7w8hm`,
      _countersign: { about: `${ORIGIN}/about`, gone: [] },
    })
    expect(feed.items).toEqual([
      {
        id: ID,
        url: `${ORIGIN}/facts/nearly-400-officers-k3f9x2q7w8hm`,
        title: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
        content_html: expect.stringContaining('<p dir="auto">'),
        content_text: expect.stringContaining('nearly 400 officers, at most 400, lower bound not stated'),
        date_published: '2024-09-24T09:14:00.000Z',
        date_modified: '2024-10-01T08:00:00.000Z',
        tags: ['Haiti mission'],
        _countersign: { standing: 'current' },
      },
    ])
    expect(jsonOf()).not.toHaveProperty('next_url')
  })

  test('says what is gone', () => {
    expect(jsonOf({ facts: [feedFact(retracted())] })._countersign.gone).toMatchObject([{ ref: ID }])
  })
})

describe('what became of a fact stands before its statement', () => {
  const disputed = feedFact(factDocument(), true)
  const overtaken = feedFact({
    ...factDocument(),
    standing: 'superseded',
    notices: [
      { kind: 'superseded', by: 'claim_newer', note: '', at: '2024-10-03T10:00:00.000Z', edition: 12 },
    ],
  })

  test.each([
    ['Disputed', disputed, 'cannot be true beside it'],
    ['Superseded', overtaken, `${ORIGIN}/facts/newer`],
    ['Retracted', feedFact(retracted()), 'It was never counted.'],
  ])('%s', (word, fact, told) => {
    const [item] = jsonOf({ facts: [fact] }).items
    expect(item.title).toBe(
      `${word}: William Ruto said that nearly 400 Kenyan officers were serving in Haiti.`,
    )
    expect(item.content_text).toContain(told)
  })
})

describe('hostile words', () => {
  const everywhere = (text: string): Partial<FactsFeed> => {
    const content = {
      statement: text,
      publicNote: text,
      topic: { id: 't', slug: 'haiti-mission', title: text },
      place: { name: text, point: null },
      attribution: { mode: 'paraphrase' as const, chain: [{ name: text, detail: text }] },
    }
    return {
      house: { ...HOUSE, name: text },
      topic: { slug: 'haiti-mission', title: text },
      facts: [feedFact(corrected(factDocument(content), text))],
      removed: [{ id: 'claim_gone', at: '2024-10-03T10:00:00Z', note: text }],
    }
  }
  // A parser of XML reads every line end as one newline.
  const lines = (text: string) => legal(text).replace(/\r\n?/g, '\n')

  test.each(Object.entries(HOSTILE))('%s comes through Atom', (_, text) => {
    const feed = atomOf(everywhere(text))
    expect(feed.entry).toHaveLength(1)
    expect(feed.entry[0].title).toBe(lines(text))
    expect(feed['at:deleted-entry'][0]['at:comment']).toBe(`Removed: ${lines(text)}`)
    expect(feed.author.name).toBe(lines(text))
  })

  test('what tells of markup is not read as markup', () => {
    const told = { statement: 'It read &lt;script&gt; and <script>.', publicNote: '&lt;img&gt; <img>' }
    const { entry } = atomOf({ facts: [feedFact(factDocument(told))] })
    expect(entry[0].title).toBe(told.statement)
    expect(entry[0].content['#text']).toContain('<p dir="auto">&amp;lt;img&amp;gt; &lt;img&gt;</p>')
  })

  test.each(Object.entries(HOSTILE))('%s comes through RSS', (_, text) => {
    const { item } = rssOf(everywhere(text))
    expect(item).toHaveLength(1)
    expect(item[0].title).toBe(lines(text))
  })

  test.each(Object.entries(HOSTILE))('%s comes through JSON Feed', (_, text) => {
    const [item] = jsonOf(everywhere(text)).items
    expect(item.title).toBe(legal(text))
    expect(item.content_html).not.toContain('<script')
  })
})

describe('corrections and retractions', () => {
  const amendment = {
    edition: 9,
    at: '2024-10-01T08:00:00+00:00',
    kind: 'correction',
    note: 'The first count was wrong.',
    id: 'claim_k3f9x2q7w8hm',
    slug: 'nearly-400-officers-k3f9x2q7w8hm',
    statement: 'There were 380.',
    standing: 'current',
    changedAt: '2024-10-01T08:00:00Z',
  } as const
  const feedOf = (amendments: AmendmentsFeed['amendments'], next: string | null = null) =>
    parsed(writeFeed(feedOfAmendments(ORIGIN, { house: HOUSE, amendments, next }), 'atom')).feed

  test('are an entry each, with the reason', () => {
    const { entry, link } = feedOf([amendment], '9')
    expect(entry).toMatchObject([
      { id: `${ID}#edition-9`, title: 'Correction: There were 380.', updated: '2024-10-01T08:00:00.000Z' },
    ])
    expect(entry[0].content['#text']).toContain('The first count was wrong.')
    expect(hrefs(entry[0].link).alternate).toMatch(/\/history$/)
    expect(hrefs(link).next).toBe(`${ORIGIN}/feeds/corrections.atom?before=9`)
  })

  test('take back what they told of a fact that was removed since', () => {
    const blanked = {
      ...amendment,
      statement: '',
      standing: 'removed',
      changedAt: '2024-10-03T10:00:00Z',
    } as const
    const feed = feedOf([{ ...blanked, kind: 'removed', edition: 12, note: 'Privacy.' }, blanked])
    expect(feed.entry).toMatchObject([
      { id: `${ID}#edition-12`, title: 'Removed: a fact whose content was removed' },
    ])
    expect(feed['at:deleted-entry']).toMatchObject([
      { '@ref': `${ID}#edition-9`, '@when': '2024-10-03T10:00:00.000Z' },
    ])
  })

  test('are a feed also where nothing was ever amended', () => {
    const empty = feedOfAmendments(ORIGIN, { house: HOUSE, amendments: [], next: null })
    expect(parsed(writeFeed(empty, 'atom')).feed).toMatchObject({ updated: '2024-10-03T10:00:00.000Z' })
    expect(parsed(writeFeed(empty, 'rss')).rss.channel.lastBuildDate).toBe('Thu, 03 Oct 2024 10:00:00 GMT')
    expect(JSON.parse(writeFeed(empty, 'json')).items).toEqual([])
  })
})

test.each([
  ['facts.atom', { about: 'facts', form: 'atom' }],
  ['haiti-mission.json', { about: 'haiti-mission', form: 'json' }],
  ['haiti.mission.json', null],
  ['a\0.atom', null],
  ['facts', null],
  ['facts.xml', null],
  ['.atom', null],
])('the feed %s is read as it is called', (name, read) => {
  expect(readFeedName(name)).toEqual(read)
})

test.each([
  ['k3f9x2q7w8hm', 'k3f9x2q7w8hm'],
  ['12', '12'],
  ["'; --", null],
  ['\0', null],
  ['9'.repeat(40), null],
  [null, null],
])('a page of a feed before %j starts at %j', (asked, before) => {
  expect(readBefore(asked)).toBe(before)
})
