import { element, text, type Xml, xmlDocument } from '../xml'
import { addressOf, type Entry, type Feed, nextOf } from './feed'
import { asHtml } from './paragraphs'

const ATTRIBUTES = { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }

/**
 * A feed as RSS 2.0. The format knows neither when an item changed nor that one is gone: what was withdrawn comes as an
 * item of its own, and a link leads to the Atom form, which tells both.
 */
export function rss(feed: Feed): string {
  const next = nextOf(feed, 'rss')
  const channel = element(
    'channel',
    {},
    text('title', feed.title),
    text('link', feed.home),
    text('description', feed.description),
    link('self', 'rss', addressOf(feed, 'rss')),
    link('alternate', 'atom', addressOf(feed, 'atom')),
    ...(next ? [link('next', 'rss', next)] : []),
    text('lastBuildDate', rfc822(feed.updated)),
    text('generator', 'Countersign'),
    ...feed.entries.map(itemOf),
  )
  return xmlDocument(element('rss', ATTRIBUTES, channel))
}

const link = (rel: string, form: 'rss' | 'atom', href: string) =>
  element('atom:link', { rel, type: `application/${form}+xml`, href })

function itemOf({ id, url, title, published, paragraphs, topics }: Entry): Xml {
  return element(
    'item',
    {},
    text('title', title),
    text('link', url),
    // The id leads to the page as well, but only the link is its address today.
    element('guid', { isPermaLink: 'false' }, id),
    text('pubDate', rfc822(published)),
    ...topics.map((topic) => text('category', topic)),
    text('description', asHtml(paragraphs)),
  )
}

/** "Tue, 24 Sep 2024 09:14:00 GMT". */
const rfc822 = (moment: string) => new Date(moment).toUTCString()
