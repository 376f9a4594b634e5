import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearch } from '@/app/(reading)/[lang]/search/read-search'
import { NAME_KINDS } from '@/domain/search/card'
import { placeIn, placeText } from '@/domain/search/search'
import { searchAddress } from '@/domain/search/search-address'

const NOTHING = {
  words: '',
  terms: [],
  names: {},
  kind: null,
  status: null,
  from: null,
  until: null,
  order: 'best',
  after: null,
}

test.each<[Record<string, string | string[]>, object]>([
  [{}, {}],
  [{ q: '  officers ' }, { words: 'officers' }],
  [{ q: ['first', 'second'] }, { words: 'first' }],
  [{ q: 'a\0b\nc' }, { words: 'a b c' }],
  [{ q: '\u202egnp.exe' }, { words: 'gnp.exe' }],
  [{ q: '\ud800' }, { words: '\ufffd' }],
  [{ topic: 'haiti', place: ' Jacmel ', speaker: '' }, { names: { topic: 'haiti', place: 'Jacmel' } }],
  [
    { kind: 'pledge', status: 'ageing', order: 'newest' },
    { kind: 'pledge', status: 'ageing', order: 'newest' },
  ],
  [
    { from: '2024-02-29', until: '2024-03-01' },
    { from: '2024-02-29', until: '2024-03-01' },
  ],
  [{ after: '120' }, { after: { below: 120, rest: null } }],
  [{ after: '120_0.6079271_17' }, { after: { below: 120, rest: { rank: '0.6079271', edition: 17 } } }],
  [{ after: '120_1e-20_17' }, { after: { below: 120, rest: { rank: '1e-20', edition: 17 } } }],
  [{ after: "1'; drop table facts" }, {}],
  [{ after: '0' }, {}],
  [{ unheard: 'of', __proto__: 'x', constructor: 'y' }, {}],
])('%o asks for %o', (query, asked) => {
  const { terms: _, ...search } = readSearch(query).search
  const { terms: __, ...expected } = { ...NOTHING, ...asked }
  expect(search).toEqual(expected)
})

test.each<[Record<string, string>, string[]]>([
  [{ q: 'a'.repeat(10_000) }, ['shortened']],
  [{ q: 'a b c d e f g h i j k l m n' }, ['cut']],
  [{ kind: 'toString' }, ['oddChoice']],
  [{ status: 'CURRENT' }, ['oddChoice']],
  [{ order: 'id;drop' }, ['oddChoice']],
  [{ from: '2023-02-29' }, ['oddDay']],
  [{ from: '0000-01-01' }, ['oddDay']],
  [{ from: 'yesterday', until: '2024-13-01' }, ['oddDay']],
  [{ from: '2024-03-01', until: '2024-02-01' }, ['oddDay']],
  [{ from: '2024-03-01', until: '2024-03-01' }, []],
])('%o is passed over and told: %o', (query, passed) => {
  const read = readSearch(query)
  expect(read.passed).toEqual(passed)
  if (passed.includes('oddDay')) expect(read.search).toMatchObject({ from: null, until: null })
  expect([...read.search.words].length).toBeLessThanOrEqual(200)
})

test('what is asked has one address, and reading it asks the same', { timeout: 30_000 }, () => {
  const query = fc.record(
    {
      q: fc.string({ unit: 'binary', maxLength: 300 }),
      kind: fc.constantFrom('pledge', 'nonsense', ''),
      status: fc.constantFrom('disputed', ''),
      from: fc.constantFrom('2020-01-01', '2020-02-31'),
      until: fc.constantFrom('2024-01-01', ''),
      order: fc.constantFrom('newest', 'best', 'x'),
      after: fc.constantFrom('12', '12_0.5_7', 'x'),
      ...Object.fromEntries(NAME_KINDS.map((kind) => [kind, fc.string({ unit: 'binary', maxLength: 20 })])),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(query, (given) => {
      const { search } = readSearch(given as Record<string, string>)
      const address = searchAddress(search)
      const again = readSearch(Object.fromEntries(new URL(address, 'http://x').searchParams)).search
      expect(again).toEqual({ ...search, order: search.words === '' ? 'best' : search.order })
      expect(searchAddress(again)).toBe(address)
    }),
    { numRuns: 50 },
  )
})

test('a place is written as it is read', () => {
  for (const text of ['1', '900719925474099', '20_0.0303964_7']) {
    const place = placeIn(text)
    if (!place) throw new Error(`${text} is a place.`)
    expect(placeText(place)).toBe(text)
  }
})
