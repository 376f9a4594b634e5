import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { CARD, type Card, cardSvg } from '@/formats/card/card'
import { cardPicture } from '@/formats/card/card-picture'
import { measuring, withFaces } from '@/formats/card/faces'
import { clipped, fitted, linesOf } from '@/formats/card/lines'
import { ARABIC, HOSTILE } from '@/tests/support/taken-facts'

const FACES = path.resolve('node_modules/@expo-google-fonts')
const widthOf = measuring(FACES)

const plain: Card = {
  publisher: 'The Example Ledger',
  ribbon: '',
  band: null,
  title: 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti.',
  untold: 'Its words are on its page.',
  struck: false,
  figure: { lead: 'nearly', number: '400', noun: 'officers, at most 400, lower bound not stated' },
  when: 'in Haiti, as of 21 September 2024',
  verdict: { words: 'As said by President William Ruto', shape: 'as_said' },
  foot: 'one origin · countersigned 24 Sep 2024',
}

type Text = { '#text': string; '@_x': string; '@_font-family': string; '@_text-anchor'?: string }

/** The words of a card as a parser reads them. */
function textsOf(changes: Partial<Card>): Text[] {
  const svg = cardSvg({ ...plain, ...changes }, widthOf)
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
    isArray: (name) => name === 'text',
  })
  return parser.parse(svg).svg.text
}

const wordsOf = (changes: Partial<Card>) => textsOf(changes).map((text) => text['#text'])

/** Where the drawn part of a card begins and ends, as the engine that draws it says. */
function edgesOf(changes: Partial<Card>) {
  const svg = cardSvg({ ...plain, ...changes }, widthOf).replace(/<rect[^>]*>/g, '')
  const box = new Resvg(svg, withFaces(FACES)).getBBox()
  if (!box) throw new Error('Nothing is drawn.')
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
}

const bands = ['disputed', 'superseded', 'retracted', 'removed'] as const

describe('a card', () => {
  test('tells statement, number with its approximator and bounds, date, verdict and newsroom', () => {
    expect(wordsOf({})).toEqual([
      'The Example Ledger',
      'William Ruto said that nearly 400',
      'Kenyan officers were serving in',
      'Haiti.',
      'nearly',
      '400',
      'officers, at most 400, lower bound not stated',
      'in Haiti, as of 21 September 2024',
      'As said by President William Ruto',
      'one origin · countersigned 24 Sep 2024',
    ])
  })

  test('is a PNG of 1200 by 630', async () => {
    const png = Buffer.from(await cardPicture(plain, FACES))
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  }, 30_000)

  test('of what was retracted, disputed, superseded or removed differs by word and by shape', () => {
    const drawn = bands.map((shape) =>
      cardSvg({ ...plain, band: { word: `It is ${shape}`, shape } }, widthOf),
    )
    const shapes = drawn.map((svg) => /<path d="([^"]+)"/.exec(svg)?.[1])
    expect(new Set(shapes).size).toBe(bands.length)
    for (const [at, shape] of bands.entries()) expect(drawn[at]).toContain(`>It is ${shape}<`)
    expect(cardSvg(plain, widthOf)).not.toContain('line-through')
    expect(cardSvg({ ...plain, struck: true }, widthOf)).toContain('line-through')
  })

  test.each<[string, Partial<Card>]>([
    ['plain', {}],
    ['a band', { band: { word: 'Retracted: it was wrong', shape: 'retracted' } }],
    ['10,000 characters', { title: 'nearly 400 officers '.repeat(500) }],
    ['one endless word', { title: 'Donau'.repeat(2000) }],
    [
      'Creole',
      { title: 'Prezidan William Ruto te di Kenya ap voye 600 lòt polisye ann Ayiti, “nan kèk semèn”.' },
    ],
    ['Arabic', { title: `${ARABIC} ${ARABIC}` }],
    [
      'long names everywhere',
      { publisher: 'A long name '.repeat(20), ribbon: 'Example newsroom', foot: 'x '.repeat(400) },
    ],
    ['a long verdict', { verdict: { words: 'As said by somebody '.repeat(20), shape: 'as_said' } }],
    [
      'a long number',
      {
        figure: {
          lead: 'between',
          number: '123,456,789,012,345 and 999,999,999,999,999',
          noun: 'people '.repeat(30),
        },
      },
    ],
    ['no number', { figure: null, when: '' }],
    ['a number alone', { when: '' }],
    ['a date alone', { figure: null }],
  ])(
    'keeps within its margins: %s',
    (_, changes) => {
      const { left, right, top, bottom } = edgesOf(changes)
      expect(left).toBeGreaterThanOrEqual(56)
      expect(right).toBeLessThanOrEqual(CARD.width - 60)
      expect(top).toBeGreaterThanOrEqual(16)
      expect(bottom).toBeLessThanOrEqual(CARD.height - 24)
    },
    30_000,
  )

  test('says with an ellipsis that its statement goes on', () => {
    const texts = wordsOf({ title: 'nearly 400 officers '.repeat(500), figure: null, when: '' })
    expect(texts.at(-3)).toMatch(/…$/)
    expect(wordsOf({}).join(' ')).not.toContain('…')
  })

  test('sets Arabic from the right, with its full stop at the left, in a face that has it', () => {
    const [, first, ...rest] = textsOf({ title: ARABIC })
    expect(first?.['#text']).toMatch(/^\u2067.*\u2069$/)
    expect(first).toMatchObject({
      '@_text-anchor': 'end',
      '@_x': '1136',
      '@_font-family': 'Noto Naskh Arabic',
    })
    expect(rest.at(-1)?.['@_font-family']).toBe('Public Sans')
  })

  test('says where the words are when no face here has their letters', () => {
    expect(wordsOf({ title: '日本の事実' }).slice(1, 2)).toEqual(['Its words are on its page.'])
    expect(wordsOf({ title: '' }).slice(1, 2)).toEqual(['Its words are on its page.'])
  })

  test.each(HOSTILE)('draws hostile words as words: %s', (_, words) => {
    const texts = wordsOf({ title: words, publisher: words, foot: words, when: words })
    expect(texts.length).toBeGreaterThan(4)
    const drawn = texts.join('')
    expect(drawn).not.toMatch(/[\p{Cc}\u202E]|😀/u)
    expect(drawn.replace(/[\s…]/g, '')).toContain(words.replace(/[\s\p{Cc}\u202E😀𝟘𝟜…]/gu, '').slice(0, 12))
  })
})

describe('lines', () => {
  const wide = (words: string) => [...words].length

  test('are filled word by word', () => {
    expect(linesOf('one two three four', 9, wide)).toEqual(['one two', 'three', 'four'])
    expect(linesOf('', 9, wide)).toEqual([''])
  })

  test('break a word only when it is wider than a line, and then between characters', () => {
    expect(linesOf('abcdefgh ij', 3, wide)).toEqual(['abc', 'def', 'gh', 'ij'])
    expect(linesOf('👩‍🚀👩‍🚀', 3, wide)).toEqual(['👩‍🚀', '👩‍🚀'])
  })

  test('are cut between words where they can be', () => {
    expect(clipped('one two three', 20, wide)).toBe('one two three')
    expect(clipped('one two three', 9, wide)).toBe('one two …')
    expect(clipped('abcdefgh', 4, wide)).toBe('abc…')
  })

  test('are set in the first size that fits, and cut in the last', () => {
    const box = { width: 10, height: 4, sizes: [2, 1], leading: 1 }
    const widthAt = (words: string, size: number) => wide(words) * size
    expect(fitted('one', box, widthAt)).toEqual({ size: 2, lines: ['one'] })
    expect(fitted('one two three four', box, widthAt)).toEqual({ size: 1, lines: ['one two', 'three four'] })
    const cut = fitted('one two three four five six seven eight nine ten', box, widthAt)
    expect(cut.lines).toHaveLength(4)
    expect(cut.lines.at(-1)).toMatch(/ …$/)
  })
})
