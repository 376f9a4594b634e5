import { Socket } from 'node:net'
import { plugins } from '@citation-js/core'
import { describe, expect, test, vi } from 'vitest'
import { bibtex, citedAs, cslJson, ris } from '@/formats/citation/cite'
import { cslItem } from '@/formats/citation/csl-item'
import { citationTags } from '@/formats/citation/meta-tags'
import { canonicalClaim } from '@/tests/support/canonical-claim'
import {
  ARABIC,
  factOf,
  HOSTILE,
  hostileFact,
  PUBLISHER,
  removedFact,
  retractedFact,
  version,
  wholeFact,
} from '@/tests/support/taken-facts'

const item = (fact = factOf()) => cslItem(fact, PUBLISHER)
const read = (forceType: string, text: string) =>
  plugins.input.chain(text, { forceType, generateGraph: false })

const STATEMENT = 'William Ruto said that nearly 400 Kenyan officers were serving in Haiti'
const URL_OF_IT = 'https://ledger.example/facts/nearly-400-22222222222'

describe('a fact cited in words', () => {
  test('in APA', () => {
    expect(citedAs('apa', item())).toBe(
      `The Example Ledger. (2024, September 24). ${STATEMENT}. The Example Ledger. ${URL_OF_IT}`,
    )
  })

  test('in Chicago style, with its capitals as they were signed', () => {
    expect(citedAs('chicago', item())).toBe(
      `The Example Ledger. “${STATEMENT}.” The Example Ledger, September 24, 2024. ${URL_OF_IT}.`,
    )
  })

  test('names its writers where the newsroom does, and the newsroom where it names only some', () => {
    const by = (...names: (string | null)[]) => {
      const writers = names.map((name) => ({ name, part: 'writer' as const }))
      return citedAs('apa', item(factOf(undefined, { versions: [version(canonicalClaim(), { writers })] })))
    }
    expect(by('Ana Byline', 'Ben Byline')).toMatch(/^Ana Byline & Ben Byline\. \(2024.* The Example Ledger\./)
    expect(by('Ana Byline', null)).toMatch(/^The Example Ledger\. /)
  })

  test.each([
    ['a later version', wholeFact().fact, `${STATEMENT} (version 3).`],
    ['one that was retracted', retractedFact(), `Retracted: ${STATEMENT}.`],
    ['one that was superseded', factOf(undefined, { standing: 'superseded' }), `Superseded: ${STATEMENT}.`],
    ['one that was removed', removedFact(), 'A fact that was removed.'],
  ])('says so of %s', (_, fact, told) => {
    expect(citedAs('apa', item(fact))).toContain(`(2024, September 24). ${told} The Example`)
    expect(citedAs('chicago', item(fact))).toContain(told.slice(0, -1))
  })

  test.each([
    ['signs of type', 'a <i>b</i> <span class="nocase">c</span> </script> <b>'],
    ['an address', 'https://example.org/paper'],
    ['an identifier that a library would look up', 'Q42'],
    ['another', '10.1000/182'],
  ])('keeps words that only look like more: %s', (_, words) => {
    const connect = vi.spyOn(Socket.prototype, 'connect').mockImplementation(() => {
      throw new Error('A citation asked the network.')
    })
    const told = item(hostileFact(words))
    expect(citedAs('apa', told)).toContain(`${words} (version 2).`)
    for (const form of [bibtex, ris, cslJson]) expect(form(told)).not.toBe('')
    expect(connect).not.toHaveBeenCalled()
    connect.mockRestore()
  })
})

describe('a fact as a file for reference managers', () => {
  test('in BibTeX', () => {
    expect(bibtex(item())).toMatch(/^@misc\{fact22222222222,\n/)
    expect(read('@bibtex/text', bibtex(item(retractedFact())))).toMatchObject([
      {
        title: `Retracted: ${STATEMENT}.`,
        author: [{ family: 'The Example Ledger' }],
        publisher: 'The Example Ledger',
        URL: URL_OF_IT,
        note: 'Version 1, countersigned 24 September 2024. Retracted 3 October 2024.',
      },
    ])
  })

  test('in BibTeX keeps letters that TeX has no names for', () => {
    expect(bibtex(item(hostileFact(ARABIC)))).toContain(ARABIC.slice(0, -1))
    const creole = 'Gouvènman an te pwomèt 600 ofisye.'
    expect(read('@bibtex/text', bibtex(item(factOf([canonicalClaim({ statement: creole })]))))).toMatchObject(
      [{ title: creole }],
    )
  })

  test('in RIS, one tag a line', () => {
    expect(ris(item()).split('\r\n')).toEqual([
      'TY  - ELEC',
      'AU  - The Example Ledger',
      'DA  - 2024/9/24/',
      'PY  - 2024',
      'ID  - 22222222222',
      'N1  - Version 1, countersigned 24 September 2024.',
      'PB  - The Example Ledger',
      `TI  - ${STATEMENT}.`,
      `UR  - ${URL_OF_IT}`,
      'ER  - ',
      '',
    ])
  })

  test('in CSL-JSON, with what the standard has no place for under custom', () => {
    const [parsed] = JSON.parse(cslJson(item(wholeFact().fact)))
    expect(parsed).toMatchObject({
      type: 'webpage',
      issued: { 'date-parts': [[2024, 9, 24]] },
      custom: { id: 'claim_22222222222', standing: 'current', version: 3 },
    })
    expect(parsed).not.toHaveProperty('accessed')
  })

  test.each(HOSTILE)('stays one entry with one title, whatever the words: %s', (_, words) => {
    const hostile = item(hostileFact(words))
    const title = hostile.title
    expect(JSON.parse(cslJson(hostile))[0].title).toBe(title)
    const asRis = read('@ris/file', ris(hostile).replaceAll('\r\n', '\n'))
    expect(asRis).toHaveLength(1)
    expect(asRis[0]).toMatchObject({ title, URL: URL_OF_IT })
    const asBibtex = read('@bibtex/text', bibtex(hostile))
    expect(asBibtex).toHaveLength(1)
    expect(asBibtex[0]).toMatchObject({ URL: URL_OF_IT, publisher: 'The Example Ledger' })
    const plain = (text: unknown) =>
      String(text)
        .normalize('NFKC')
        .replace(/[“”"'‘’]|<[^>]*>/g, '')
    expect(plain(asBibtex[0]?.title)).toBe(plain(title))
    for (const style of ['apa', 'chicago'] as const) expect(citedAs(style, hostile)).not.toMatch(/\n|\p{Cc}/u)
  })
})

test('the page’s meta tags name title, authors, date and address', () => {
  expect(citationTags(item())).toEqual({
    citation_title: `${STATEMENT}.`,
    citation_author: ['The Example Ledger'],
    citation_publication_date: '2024/9/24',
    citation_publisher: 'The Example Ledger',
    citation_public_url: URL_OF_IT,
  })
})
