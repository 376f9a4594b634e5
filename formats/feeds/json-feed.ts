import { legal } from '../markup'
import { addressOf, type Entry, type Feed, nextOf } from './feed'
import { asHtml, asText } from './paragraphs'

/**
 * A feed as JSON Feed 1.1. Our own extension `_countersign` says where each fact stands, and at the top which items are gone.
 */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: legal(feed.title),
    description: legal(feed.description),
    home_page_url: feed.home,
    feed_url: addressOf(feed, 'json'),
    next_url: nextOf(feed, 'json') ?? undefined,
    authors: [{ name: legal(feed.newsroom), url: `${feed.origin}/` }],
    _countersign: { about: `${feed.origin}/about`, gone: feed.gone },
    items: feed.entries.map(itemOf),
  })
}

const itemOf = ({ id, url, title, published, updated, paragraphs, topics, standing }: Entry) => ({
  id,
  url,
  title: legal(title),
  content_html: asHtml(paragraphs),
  content_text: legal(asText(paragraphs)),
  date_published: published,
  date_modified: updated,
  tags: topics.map(legal),
  _countersign: { standing },
})
