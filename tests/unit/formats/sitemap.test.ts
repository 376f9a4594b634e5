import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '@/domain/language'
import { MOST_PAGES, sitemap, sitemapIndex } from '@/formats/sitemap'
import { HOSTILE } from '@/tests/support/hostile'
import { ORIGIN } from '@/tests/support/told-facts'

function parsed(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true)
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
  }).parse(xml)
}

describe('a sitemap', () => {
  test('names each page in every language, and with each all the others', () => {
    const { urlset } = parsed(
      sitemap(ORIGIN, [{ path: '/facts/a-b', changedAt: '2024-09-24T09:14:00+00:00' }]),
    )
    expect(urlset['@xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
    const hreflangs = ['en', 'fr', 'ht', 'x-default'].map((hreflang) => ({
      '@rel': 'alternate',
      '@hreflang': hreflang,
      '@href': `${ORIGIN}${{ fr: '/fr', ht: '/ht' }[hreflang] ?? ''}/facts/a-b`,
    }))
    expect(urlset.url).toEqual(
      ['', '/fr', '/ht'].map((language) => ({
        loc: `${ORIGIN}${language}/facts/a-b`,
        lastmod: '2024-09-24T09:14:00.000Z',
        'xhtml:link': hreflangs,
      })),
    )
  })

  test('says nothing of a change that is not known', () => {
    const { urlset } = parsed(sitemap(ORIGIN, [{ path: '/', changedAt: null }]))
    expect(urlset.url).toHaveLength(3)
    expect(urlset.url[0]).not.toHaveProperty('lastmod')
  })

  test.each(Object.entries(HOSTILE))('stays well-formed with %s', (_, text) => {
    expect(parsed(sitemap(ORIGIN, [{ path: `/topics/${text}`, changedAt: null }])).urlset.url).toHaveLength(3)
  })

  test('never holds more than 50,000 addresses, nor more than 50 MB', () => {
    expect(MOST_PAGES * LANGUAGES.length).toBeLessThanOrEqual(50_000)
    // A slug has at most 80 letters and an id.
    const longest = { path: `/measures/${'letters-'.repeat(12)}`, changedAt: '2024-09-24T09:14:00Z' }
    expect(Buffer.byteLength(sitemap(ORIGIN, [longest])) * MOST_PAGES).toBeLessThan(50 * 1024 * 1024)
  })
})

test('the index names the sitemaps', () => {
  const { sitemapindex } = parsed(sitemapIndex(ORIGIN, ['/sitemaps/pages.xml', '/sitemaps/facts-1.xml']))
  expect(sitemapindex.sitemap).toEqual([
    { loc: `${ORIGIN}/sitemaps/pages.xml` },
    { loc: `${ORIGIN}/sitemaps/facts-1.xml` },
  ])
})
