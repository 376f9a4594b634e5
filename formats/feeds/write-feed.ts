import { atom } from './atom'
import type { Feed, FeedForm } from './feed'
import { jsonFeed } from './json-feed'
import { rss } from './rss'

const WRITERS: Record<FeedForm, (feed: Feed) => string> = { atom, rss, json: jsonFeed }

/** A feed in one of its forms. */
export const writeFeed = (feed: Feed, form: FeedForm): string => WRITERS[form](feed)
