import { addressIn, LANGUAGES } from '@/domain/language'
import { element, text, type Xml, xmlDocument } from './xml'

/** A page by its path in the first language, and when it last changed, if that is known. */
export type SitemapPage = { path: string; changedAt: string | null }

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const WITH_LANGUAGES = { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }

/** No file may name more addresses than this (sitemaps.org), and each page has one in every language. */
export const MOST_PAGES = Math.floor(50_000 / LANGUAGES.length)

/** A sitemap: each page in every language, and each of those with all the others. */
export function sitemap(origin: string, pages: readonly SitemapPage[]): string {
  return xmlDocument(element('urlset', WITH_LANGUAGES, ...pages.flatMap((page) => addressesOf(origin, page))))
}

function addressesOf(origin: string, { path, changedAt }: SitemapPage): Xml[] {
  const hreflangs = LANGUAGES.map((language) => [language, addressIn(language, path)] as const)
  const others = [...hreflangs, ['x-default', path] as const].map(([hreflang, href]) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href: origin + href }),
  )
  const changed = changedAt === null ? [] : [text('lastmod', new Date(changedAt).toISOString())]
  return hreflangs.map(([, href]) => element('url', {}, text('loc', origin + href), ...changed, ...others))
}

/** The index that names every sitemap; `paths` are theirs. */
export function sitemapIndex(origin: string, paths: readonly string[]): string {
  const named = paths.map((path) => element('sitemap', {}, text('loc', origin + path)))
  return xmlDocument(element('sitemapindex', { xmlns: SITEMAP }, ...named))
}
