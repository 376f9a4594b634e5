import { element, text, type Xml, xmlDocument } from '../xml'
import { addressOf, type Entry, type Feed, type Gone, nextOf } from './feed'
import { asHtml } from './paragraphs'

const NAMESPACES = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
}

/** A feed as Atom (RFC 4287), with a tombstone (RFC 6721) for each entry that holds no more. */
export function atom(feed: Feed): string {
  const next = nextOf(feed, 'atom')
  const self = addressOf(feed, 'atom')
  return xmlDocument(
    element(
      'feed',
      NAMESPACES,
      text('id', self),
      text('title', feed.title),
      text('subtitle', feed.description),
      text('updated', feed.updated),
      element('author', {}, text('name', feed.newsroom), text('uri', `${feed.origin}/`)),
      link('self', 'application/atom+xml', self),
      link('alternate', 'text/html', feed.home),
      ...(next ? [link('next', 'application/atom+xml', next)] : []),
      text('generator', 'Countersign'),
      ...feed.gone.map(tombstone),
      ...feed.entries.map(entryOf),
    ),
  )
}

const link = (rel: string, type: string, href: string) => element('link', { rel, type, href })

const tombstone = ({ ref, when, comment }: Gone) =>
  element('at:deleted-entry', { ref, when }, text('at:comment', comment))

function entryOf({ id, url, title, published, updated, paragraphs, topics }: Entry): Xml {
  return element(
    'entry',
    {},
    text('id', id),
    text('title', title),
    text('published', published),
    text('updated', updated),
    link('alternate', 'text/html', url),
    ...topics.map((term) => element('category', { term })),
    element('content', { type: 'html' }, asHtml(paragraphs)),
  )
}
