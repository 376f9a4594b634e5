import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryText, vectorText } from '@/db/search-text'
import { type Card, nameKey } from '@/domain/search/card'
import { facetLexeme } from '@/domain/search/facet'
import { outletIdOf, outletSlug } from '@/domain/search/outlet-slug'
import { MOST_WORDS, soughtIn } from '@/domain/search/sought'
import { spelledName } from '@/domain/search/spelled'
import { foldedName, searchWords } from '@/domain/search/words'

describe('words as they are looked for', () => {
  test.each<[string, string[]]>([
    ['Nearly 400 Kenyan OFFICERS', ['nearly', '400', 'kenyan', 'officer']],
    ['Élodie Nœl-Désir', ['elodie', 'noel', 'desir']],
    ['Straße, Łódź, Ærø, Þór', ['strasse', 'lodz', 'aero', 'thor']],
    ['1,000 and 12 500 and 3’000', ['1000', 'and', '12500', 'and', '3000']],
    ['1,5 and 2,0000', ['1', '5', 'and', '2', '0000']],
    ['٤٠٠ ضابط، هايتي', ['400', 'ضابط', 'هايتي']],
    ['إنّ مُحَمَّد ـــ', ['ان', 'محمد']],
    ['שָׁלוֹם', ['שלום']],
    ['हिन्दी', ['हिन्दी']],
    ['英語', ['英語']],
    ['bus gas class tennis', ['bus', 'gas', 'class', 'tennis']],
    ['🎉 — “…”', []],
    [`';\\%_<script>`, ['script']],
  ])('%s', (text, words) => {
    expect(searchWords(text)).toEqual(words)
  })

  test('the same whether composed or taken apart, and however often they are folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = searchWords(text)
        expect(searchWords(text.normalize('NFD'))).toEqual(searchWords(text.normalize('NFC')))
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u)
      }),
    )
  })

  test('no longer than an index can hold', () => {
    expect(searchWords('語'.repeat(5000)).map((word) => [...word].length)).toEqual([100])
    expect(Buffer.byteLength(foldedName('ﷺ'.repeat(200)))).toBeLessThan(2000)
    expect(Buffer.byteLength(nameKey('speaker', 'ﷺ '.repeat(200)))).toBeLessThan(2000)
  })
})

describe('what is sought', () => {
  test.each<[string, [string, boolean][]]>([
    [
      'kenyan officers',
      [
        ['kenyan', false],
        ['officer', false],
      ],
    ],
    [
      '"two officers" came',
      [
        ['two officer', false],
        ['came', false],
      ],
    ],
    ['port-au-prince', [['port au prince', false]]],
    ['deploy*', [['deploy', true]]],
    ['de*', [['de', false]]],
    ['officers officers OFFICER', [['officer', false]]],
    ['« Sen Jan »', [['sen jan', false]]],
    [
      '"unclosed quote',
      [
        ['unclosed', false],
        ['quote', false],
      ],
    ],
    ['🎉 !&|<->:*', []],
  ])('%s', (text, terms) => {
    expect(soughtIn(text).terms.map(({ words, beginning }) => [words.join(' '), beginning])).toEqual(terms)
  })

  test('so many words and no more, and whoever asks is told', () => {
    const text = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ')
    expect(soughtIn(text).terms).toHaveLength(MOST_WORDS)
    expect(soughtIn(text).cut).toBe(true)
    expect(soughtIn('one two').cut).toBe(false)
  })

  test('takes time in step with its length', () => {
    for (const hostile of ['"', '-', "'", '“', 'a-', '" ', '*']) {
      const began = performance.now()
      soughtIn(hostile.repeat(20_000))
      expect(performance.now() - began).toBeLessThan(1000)
    }
  })
})

describe('what the database is asked', () => {
  const card: Card = {
    words: [{ word: "o'", position: 1, weight: 'A' }],
    names: [{ kind: 'place', key: "l'\\a", slug: '', name: '' }],
    marks: ['current'],
    reason: 'wrong',
    drawnFrom: ['outlet_1'],
    kind: 'event',
    earliest: null,
    latest: null,
    checkAgainOn: null,
  }

  test('has every quote and backslash doubled', () => {
    expect(vectorText(card)).toBe(
      `'o''':1A '=place:l''\\\\a' '=mark:current' '=drawn:outlet_1' '=kind:event' '=reason:wrong'`,
    )
  })

  test('asks for all terms and for any of each group', () => {
    const { terms } = soughtIn('"two officers" deploy*')
    const places = ['a', 'b'].map((key) => ({ of: 'place', key }) as const)
    expect(queryText(terms, [places])).toBe(
      `('two' <-> 'officer') & ('deploy':*) & ('=place:a' | '=place:b')`,
    )
  })

  test('no word is what a fact is gathered under', () => {
    const lexeme = facetLexeme({ of: 'kind', key: 'denial' })
    expect(soughtIn(lexeme).terms.flatMap(({ words }) => words)).not.toContain(lexeme)
  })
})

describe('names', () => {
  test.each([
    ['President William Ruto', 'William Ruto'],
    ['the Government of Belize', 'Belize government'],
  ])('%s and %s', (a, b) => {
    expect(nameKey('speaker', a)).toBe(nameKey('speaker', b))
  })

  test('a place keeps all its words', () => {
    expect(nameKey('place', 'Port-au-Prince')).toBe('port au prince')
  })

  test.each([
    ['Rutto', 'ruto'],
    ['Kenya', 'kenia'],
    ['هايتي', '1bm1b31bq'],
  ])('%s is spelled in ASCII', (name) => {
    expect(spelledName(name)).toMatch(/^[a-z0-9 ]+$/)
  })

  test('equal parts of other scripts stay equal, and no others', () => {
    expect(spelledName('روتو').startsWith(spelledName('رو'))).toBe(true)
    expect(spelledName('روتو')).not.toBe(spelledName('روطو'))
  })

  test.each([
    [{ id: 'outlet_k3f9x2q7w8hm', name: 'Example Wire' }, 'example-wire-k3f9x2q7w8hm'],
    [{ id: 'outlet_k3f9x2q7w8hm', name: '🎉' }, 'k3f9x2q7w8hm'],
  ])('an outlet’s address says what it is and ends in what tells it from others: %o', (outlet, slug) => {
    expect(outletSlug(outlet)).toBe(slug)
    expect(outletIdOf(slug)).toBe(outlet.id)
    expect(outletIdOf(`renamed-${slug}`)).toBe(outlet.id)
    for (const none of ['', 'words-', 'x'.repeat(3000), 'a-é', "a-x' or"]) expect(outletIdOf(none)).toBeNull()
  })
})
