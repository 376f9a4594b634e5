/** One thing that a feed announces. `id` stays for ever; moments are ISO 8601 in UTC. */
export type Entry = {
  id: string
  url: string
  title: string
  published: string
  /** Moves with every correction; `published` never does. */
  updated: string
  paragraphs: string[]
  topics: string[]
  standing: string
}

/** An entry that holds no more: whoever keeps it under `ref` should take it away. */
export type Gone = { ref: string; when: string; comment: string }

export const FORMS = ['atom', 'rss', 'json'] as const
export type FeedForm = (typeof FORMS)[number]

/** What all three forms of a feed are written from. `address` is that of the feed without the ending of its form. */
export type Feed = {
  origin: string
  address: string
  home: string
  newsroom: string
  title: string
  description: string
  updated: string
  entries: Entry[]
  gone: Gone[]
  /** Where the page after this one starts, as `before` of the address; null on the last. */
  next: string | null
}

export const MEDIA_TYPE: Record<FeedForm, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

/** The address of a feed in one of its forms. */
export const addressOf = ({ address }: Pick<Feed, 'address'>, form: FeedForm): string => `${address}.${form}`

/** The address of the page of older entries; null on the last. */
export const nextOf = (feed: Feed, form: FeedForm): string | null =>
  feed.next && `${addressOf(feed, form)}?before=${encodeURIComponent(feed.next)}`

/** What a feed's file is called, taken apart: `haiti-mission.atom` is Atom about `haiti-mission`. */
export function readFeedName(name: string): { about: string; form: FeedForm } | null {
  const [, about, ending] = /^([a-z0-9-]+)\.([a-z]+)$/.exec(name) ?? []
  const form = FORMS.find((known) => known === ending)
  return about !== undefined && form ? { about, form } : null
}

/** What `before` of a feed's address can be: the part of an id, or the number of an edition; null for anything else. */
export const readBefore = (asked: string | null): string | null =>
  asked !== null && /^[a-z0-9]{1,15}$/.test(asked) ? asked : null
