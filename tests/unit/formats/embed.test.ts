import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { phrasesIn } from '@/app/(reading)/[lang]/embed/phrases-in'
import type { FactDocument } from '@/domain/claim/fact'
import type { Language } from '@/domain/language'
import { embedCode, frameSize } from '@/formats/embed/embed-code'
import { embedDocument } from '@/formats/embed/embed-document'
import { factEmbed } from '@/formats/embed/fact-embed'
import { legal } from '@/formats/markup'
import { embedAddress, oembed, ownPath, readMost } from '@/formats/oembed'
import { timed } from '@/tests/support/canonical-claim'
import { HOSTILE } from '@/tests/support/hostile'
import { readHtml } from '@/tests/support/read-html'
import { corrected, factDocument, HOUSE, ORIGIN, removed, retracted } from '@/tests/support/told-facts'

const NEWER = {
  id: 'claim_newer',
  slug: 'a-newer-one-newer',
  statement: 'There are 380 now.',
  standing: 'current',
  quantity: null,
  edtf: null,
} as const

const drawn = (fact: FactDocument, language: Language = 'en', today = '2024-10-05') =>
  embedDocument(
    factEmbed({
      house: HOUSE,
      others: { [NEWER.id]: NEWER },
      fact,
      origin: ORIGIN,
      language,
      say: phrasesIn(language),
      today,
    }),
  )

const read = (...given: Parameters<typeof drawn>) => readHtml(drawn(...given))

const printed = { at: '2024-10-03T10:00:00.000Z', edition: 12 }
const disputed = (): FactDocument => ({
  ...factDocument(),
  notices: [
    { kind: 'disputed', disputeId: 'd', with: NEWER.id, note: 'Two counts of one day differ.', ...printed },
  ],
})
const superseded = (): FactDocument => ({
  ...factDocument(),
  standing: 'superseded',
  notices: [{ kind: 'superseded', by: NEWER.id, note: '', ...printed }],
})
const level = (): FactDocument =>
  factDocument({
    checkAgainOn: '2024-10-01',
    time: timed('2024-09-21'),
    measure: {
      id: 'm',
      slug: 'm',
      title: 'Officers',
      unit: 'persons',
      nouns: [],
      places: [],
      role: 'level',
      direction: null,
      despite: [],
    },
  })

const statementOf = 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.'

describe('an embed', () => {
  test('tells the fact, its age, its edition and whose it is, and leads to its page', async () => {
    const { tags, text } = await read(factDocument())
    for (const told of [
      statementOf,
      'As said by President William Ruto',
      'nearly 400 officers',
      'at most 400, lower bound not stated',
      '21 September 2024',
      'one origin, one outlet',
      'Countersigned by The Example Ledger, 24 September 2024',
      'last changed 24 September 2024',
      'edition 12',
    ])
      expect(text).toContain(told)
    const links = tags.filter(({ name }) => name === 'a')
    expect(links.map(({ attributes }) => attributes)).toEqual([
      { href: `${ORIGIN}/facts/nearly-400-officers-k3f9x2q7w8hm`, target: '_blank', rel: 'noopener' },
    ])
  })

  test('loads nothing and runs nothing, and names its own style in its policy', async () => {
    const { tags } = await read(factDocument())
    const names = new Set(tags.map(({ name }) => name))
    for (const loading of ['script', 'img', 'iframe', 'object', 'form', 'base'])
      expect(names).not.toContain(loading)
    expect(tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.rel)).toEqual([
      'canonical',
    ])
    expect(tags.flatMap(({ attributes }) => Object.keys(attributes))).not.toContain('style')
    const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(drawn(factDocument())) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy?.attributes.content).toBe(`default-src 'none'; style-src 'sha256-${hash}'`)
    expect(style).not.toMatch(/url\(|@import/)
  })

  test('is small', () => {
    expect(Buffer.byteLength(drawn(factDocument()))).toBeLessThan(4000)
  })

  test.each<[string, FactDocument, string[], string[]]>([
    ['disputed', disputed(), ['Disputed', 'Two counts of one day differ.', statementOf], []],
    ['corrected', corrected(), ['Corrected: The first count was wrong.', statementOf], []],
    ['superseded', superseded(), ['Superseded', 'There are 380 now.', statementOf], []],
    ['ageing', level(), ['Ageing', 'may no longer be so', statementOf], []],
    [
      'retracted',
      retracted(),
      ['Retracted', 'no longer stands by this', 'It was never counted.', statementOf],
      ['nearly 400 officers', 'As said by'],
    ],
    ['removed', removed(), ['Removed', 'must not be named'], ['Ruto', '400']],
  ])('that is %s says so', async (_, fact, told, untold) => {
    const { text } = await read(fact)
    for (const words of told) expect(text).toContain(words)
    for (const words of untold) expect(text).not.toContain(words)
  })

  test('strikes through what is retracted, and nothing else', async () => {
    const struck = async (fact: FactDocument) => (await read(fact)).tags.some(({ name }) => name === 's')
    expect(await struck(retracted())).toBe(true)
    expect(await struck(disputed())).toBe(false)
  })

  test('leads to the fact that stands in its place', async () => {
    const { tags } = await read(superseded(), 'fr')
    expect(tags.filter(({ name }) => name === 'a')[0]?.attributes.href).toBe(
      `${ORIGIN}/fr/facts/a-newer-one-newer`,
    )
  })

  test.each([
    ['fr', 'Rétracté', 'dernière modification : 3 octobre 2024'],
    ['ht', 'Retrakte', 'dènye chanjman: 3'],
  ] as const)('speaks %s around what stays in its own language', async (language, mark, changed) => {
    const { tags, text } = await read(retracted(), language)
    expect(tags[0]?.attributes.lang).toBe(language)
    for (const told of [mark, changed, statementOf]) expect(text).toContain(told)
  })

  test.each(Object.entries(HOSTILE))('shows %s as text', async (_, hostile) => {
    const content = {
      statement: hostile,
      place: { name: hostile, point: null },
      attribution: { mode: 'paraphrase' as const, chain: [{ name: hostile, detail: '' }] },
    }
    const plain = (await read(factDocument())).tags.map(({ name }) => name)
    const { tags, text } = await read(corrected(factDocument(content), hostile))
    expect(tags.map(({ name }) => name).filter((name) => name !== 'p')).toEqual(
      plain.filter((name) => name !== 'p'),
    )
    expect(text).toContain(legal(hostile).replace(/\r\n?/g, '\n'))
  })
})

describe('oEmbed', () => {
  const asked = (most = {}, title = statementOf) =>
    JSON.parse(oembed({ origin: ORIGIN, newsroom: 'The Example Ledger', path: '/facts/a-b', title }, most))

  test('answers with what version 1.0 requires of rich content', async () => {
    const answer = asked()
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: statementOf,
      provider_name: 'The Example Ledger',
      provider_url: `${ORIGIN}/`,
      width: 600,
    })
    const { tags } = await readHtml(answer.html)
    expect(tags).toHaveLength(1)
    expect(tags[0]).toMatchObject({
      name: 'iframe',
      attributes: {
        src: `${ORIGIN}/embed/facts/a-b`,
        title: statementOf,
        width: String(answer.width),
        height: String(answer.height),
        sandbox: 'allow-popups allow-popups-to-escape-sandbox',
      },
    })
  })

  test.each([
    [{ width: 320 }, 320],
    [{ width: 5000 }, 700],
    [{ width: 200, height: 100 }, 200],
  ])('keeps within %o', (most: { width?: number; height?: number }, width) => {
    const answer = asked(most)
    expect(answer.width).toBe(width)
    expect(answer.height).toBeLessThanOrEqual(most.height ?? answer.height)
    expect(answer.html).toContain(`height="${answer.height}"`)
  })

  test.each(Object.entries(HOSTILE))('carries %s whole and breaks nothing', async (_, hostile) => {
    const { tags } = await readHtml(asked({}, hostile).html)
    expect(tags.map(({ name }) => name)).toEqual(['iframe'])
    expect(tags[0]?.attributes.title).toBe(legal(hostile).replace(/\r\n?/g, '\n'))
  })

  test.each([
    ['/facts/a-b', `${ORIGIN}/embed/facts/a-b`],
    ['/fr/facts/a-b', `${ORIGIN}/fr/embed/facts/a-b`],
  ])('shows the page at %s by the frame at %s', (path, frame) => {
    expect(embedAddress(ORIGIN, path)).toBe(frame)
  })

  test.each([
    [`${ORIGIN}/facts/a-b`, '/facts/a-b'],
    [`${ORIGIN}/facts/a-b?x=1#y`, '/facts/a-b'],
    ['https://elsewhere.example/facts/a-b', null],
    [`${ORIGIN}.evil.example/facts/a-b`, null],
    ['javascript:alert(1)', null],
    ['/facts/a-b', null],
    ['', null],
  ])('knows %s as %s', (address, path) => {
    expect(ownPath(ORIGIN, address)).toBe(path)
  })

  test.each([
    ['320', 320],
    ['0', undefined],
    ['-5', undefined],
    ['1e3', undefined],
    ['999999', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads the size %s as %s', (given, size) => {
    expect(readMost(given)).toBe(size)
  })

  test('makes a longer statement a higher frame', () => {
    expect(frameSize(400).height).toBeGreaterThan(frameSize(40).height)
    expect(frameSize(400, { width: 320 }).height).toBeGreaterThan(frameSize(400).height)
    expect(embedCode('https://a.example/"', '<b>', frameSize(3))).toContain(
      'src="https://a.example/&quot;" title="&lt;b&gt;"',
    )
  })
})
