import { describe, expect, test } from 'vitest'
import { asKnownBefore } from '@/domain/claim/as-known'
import { endOfSecond, mementoAt, mementosOf, readAcceptDatetime, readMementoName } from '@/formats/memento'
import { gateLinks, mementoUrl, timeMap } from '@/formats/memento-links'
import { readLinks } from '@/tests/support/link-format'
import { corrected, factDocument, ORIGIN, removed, retracted } from '@/tests/support/told-facts'

const whole = retracted(corrected())
const PAGE = '/facts/nearly-400-officers-k3f9x2q7w8hm'

describe('the mementos of a fact', () => {
  test('are the moments its page changed, oldest first', () => {
    expect(mementosOf(whole)).toEqual([
      { stamp: '20240924091400', at: '2024-09-24T09:14:00Z' },
      { stamp: '20241001080000', at: '2024-10-01T08:00:00Z' },
      { stamp: '20241003100000', at: '2024-10-03T10:00:00Z' },
    ])
  })

  test('are one where two changes fell into one second', () => {
    const [version] = factDocument().versions
    const twice = {
      ...factDocument(),
      versions: version ? [{ ...version, no: 2, at: '2024-09-24T09:14:00.999Z' }, version] : [],
    }
    expect(mementosOf(twice)).toHaveLength(1)
    expect(asKnownBefore(twice, endOfSecond('20240924091400'))?.versions).toHaveLength(2)
  })

  test('are none once it was removed', () => {
    expect(mementosOf(removed())).toEqual([])
  })

  test.each([
    ['20240924091359', null],
    ['20240924091400', '20240924091400'],
    ['20240930235959', '20240924091400'],
    ['20241001080000', '20241001080000'],
    ['20991231235959', '20241003100000'],
  ])('at %s: %s', (asked, held) => {
    expect(mementoAt(whole, asked)?.stamp ?? null).toBe(held)
  })

  test.each([
    ['20240924091400', 'current', 1],
    ['20241001080000', 'current', 2],
    ['20241003100000', 'retracted', 2],
  ])('tell at %s what the page told: %s with %i versions', (stamp, standing, versions) => {
    const told = asKnownBefore(whole, endOfSecond(stamp))
    expect(told).toMatchObject({ standing })
    expect(told?.versions).toHaveLength(versions)
  })
})

test.each([
  ['a-fact-k3@20240924091400', { slug: 'a-fact-k3', stamp: '20240924091400' }],
  ['a-fact-k3%4020240924091400', { slug: 'a-fact-k3', stamp: '20240924091400' }],
  ['a-fact-k3', { slug: 'a-fact-k3', stamp: null }],
  ['a-fact-k3@2024', { slug: 'a-fact-k3@2024', stamp: null }],
  ['a-fact-k3@20241301000000', { slug: 'a-fact-k3@20241301000000', stamp: null }],
  ['a-fact-k3@20240230000000', { slug: 'a-fact-k3@20240230000000', stamp: null }],
  ['a-fact-k3@20240924250000', { slug: 'a-fact-k3@20240924250000', stamp: null }],
  ['@20240924091400', { slug: '@20240924091400', stamp: null }],
])('the name %s is read', (name, read) => {
  expect(readMementoName(name)).toEqual(read)
})

test.each([
  ['Tue, 24 Sep 2024 09:14:00 GMT', '2024-09-24T09:14:00.000Z'],
  // The weekday is wrong.
  ['Mon, 24 Sep 2024 09:14:00 GMT', undefined],
  ['Tue, 24 Sep 2024 09:14:00 +0200', undefined],
  ['2024-09-24', undefined],
  ['', undefined],
  ['Tue, 31 Feb 2024 09:14:00 GMT', undefined],
])('Accept-Datetime %s is read as %s', (header, moment) => {
  expect(readAcceptDatetime(header)?.toISOString()).toBe(moment)
})

describe('a TimeMap', () => {
  const links = readLinks(timeMap(ORIGIN, PAGE, mementosOf(whole)))

  test('is link format, and names the page, the TimeGate and itself', () => {
    expect(links.slice(0, 3)).toEqual([
      { target: ORIGIN + PAGE, rel: 'original' },
      { target: `${ORIGIN}/timegate${PAGE}`, rel: 'timegate' },
      {
        target: `${ORIGIN}/timemap${PAGE}`,
        rel: 'self',
        type: 'application/link-format',
        from: 'Tue, 24 Sep 2024 09:14:00 GMT',
        until: 'Thu, 03 Oct 2024 10:00:00 GMT',
      },
    ])
  })

  test('lists every memento with its moment', () => {
    expect(links.slice(3)).toEqual([
      {
        target: `${ORIGIN}${PAGE}@20240924091400`,
        rel: 'first memento',
        datetime: 'Tue, 24 Sep 2024 09:14:00 GMT',
      },
      {
        target: `${ORIGIN}${PAGE}@20241001080000`,
        rel: 'memento',
        datetime: 'Tue, 01 Oct 2024 08:00:00 GMT',
      },
      {
        target: `${ORIGIN}${PAGE}@20241003100000`,
        rel: 'last memento',
        datetime: 'Thu, 03 Oct 2024 10:00:00 GMT',
      },
    ])
  })

  test('of one memento calls it first and last, and of none is link format still', () => {
    expect(readLinks(timeMap(ORIGIN, PAGE, mementosOf(factDocument()))).at(-1)?.rel).toBe(
      'first last memento',
    )
    expect(readLinks(timeMap(ORIGIN, PAGE, [])).map(({ rel }) => rel)).toEqual([
      'original',
      'timegate',
      'self',
    ])
  })

  test('is named by the TimeGate', () => {
    expect(readLinks(gateLinks(ORIGIN, PAGE))).toEqual([
      { target: ORIGIN + PAGE, rel: 'original' },
      { target: `${ORIGIN}/timemap${PAGE}`, rel: 'timemap', type: 'application/link-format' },
    ])
    expect(mementoUrl(ORIGIN, PAGE, { stamp: '20240924091400', at: '' })).toBe(
      `${ORIGIN}${PAGE}@20240924091400`,
    )
  })
})

test.each([
  '<https://a.example>; rel="a" <https://b.example>',
  '<https://a.example',
  'https://a.example; rel="a"',
  '<a b>; rel="x"',
])('the parser of these tests refuses %s', (text) => {
  expect(() => readLinks(text)).toThrow()
})
