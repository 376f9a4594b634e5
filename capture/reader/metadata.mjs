import { dateIn } from './date-in.mjs'
import { namesIn } from './json-ld.mjs'

/**
 * What a page says of itself, the most deliberate first: JSON-LD, citation and social metadata, then the page as it is
 * seen. Each field is empty when nothing was said; an editor confirms all of it.
 */
export function said(page, data, { url, language }) {
  const meta = metaOf(page)
  const one = (...names) => names.map((name) => meta.get(name) ?? '').find((value) => value !== '') ?? ''
  const outlet = firstOf(
    namesIn(data.publisher),
    one('og:site_name', 'citation_publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'),
    hostOf(url),
  )
  const heads = [...page.querySelectorAll('h1')].slice(0, 2)
  const title = firstOf(
    text(data.headline),
    one('citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title'),
    heads.length === 1 ? heads[0].textContent : '',
    withoutOutlet(page.querySelector('title')?.textContent ?? '', outlet),
  )
  const byline = firstOf(
    namesIn(data.author),
    one('citation_author', 'author', 'dc.creator', 'dcterms.creator', 'byl'),
  )
  const dates = [
    text(data.datePublished),
    one(
      'article:published_time',
      'citation_publication_date',
      'citation_date',
      'dc.date',
      'dcterms.date',
      'date',
      'pubdate',
      'datepublished',
      'publish-date',
    ),
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ?? '',
    page
      .querySelector('article time[datetime], header time[datetime], time[datetime]')
      ?.getAttribute('datetime') ?? '',
  ].map(dateIn)
  return {
    title,
    byline: /^https?:/i.test(byline) ? '' : byline,
    outlet,
    ...(dates.find((date) => date !== null) ?? { published: null, zone: 'UTC' }),
    language: firstOf(
      page.documentElement?.getAttribute('lang') ?? '',
      text(data.inLanguage),
      one('og:locale', 'language').replace('_', '-'),
      language ?? '',
    ),
    free:
      data.isAccessibleForFree === false || /^false$/i.test(text(data.isAccessibleForFree)) ? false : null,
  }
}

function metaOf(page) {
  const found = new Map()
  for (const element of [...page.querySelectorAll('meta[content]')].slice(0, 500)) {
    const name = (
      element.getAttribute('name') ??
      element.getAttribute('property') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = tidy(element.getAttribute('content') ?? '')
    if (name === '' || content === '') continue
    // Several authors stand in one tag each.
    if (name === 'citation_author' && found.has(name)) found.set(name, `${found.get(name)}, ${content}`)
    else if (!found.has(name)) found.set(name, content)
  }
  return found
}

const text = (value) =>
  typeof value === 'string' ? value : typeof value?.name === 'string' ? value.name : ''
const tidy = (value) => value.replace(/\s+/g, ' ').trim().slice(0, 1000)
const firstOf = (...values) => values.map((value) => tidy(value ?? '')).find((value) => value !== '') ?? ''

function hostOf(url) {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

// "Title | Outlet" and the like; what else a title holds is its own.
function withoutOutlet(title, outlet) {
  const at = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  )
  return at > 0 &&
    outlet !== '' &&
    title
      .slice(at + 3)
      .trim()
      .toLowerCase() === outlet.toLowerCase()
    ? title.slice(0, at)
    : title
}
