import { embedCode, frameSize } from './embed/embed-code'
import { legal } from './markup'

type Embedded = {
  origin: string
  newsroom: string
  /** The path of what is embedded, with its language. */
  path: string
  title: string
}

/** How long a site may keep an answer, in seconds: what is in the frame changes by itself. */
const CACHE_AGE = 3600

/** A rich answer of oEmbed 1.0: a frame of our own, no larger than asked. */
export function oembed(
  { origin, newsroom, path, title }: Embedded,
  most: { width?: number; height?: number },
): string {
  const size = frameSize([...title].length, most)
  return JSON.stringify({
    type: 'rich',
    version: '1.0',
    title: legal(title),
    provider_name: legal(newsroom),
    provider_url: `${origin}/`,
    cache_age: CACHE_AGE,
    html: embedCode(embedAddress(origin, path), title, size),
    ...size,
  })
}

/** The address of the frame for the page at `path`: `/fr/facts/…` is shown by `/fr/embed/facts/…`. */
export const embedAddress = (origin: string, path: string): string =>
  origin + path.replace(/^((?:\/(?:fr|ht))?)\/facts\//, '$1/embed/facts/')

/** Reads what a consumer asks by `maxwidth` or `maxheight`; what is no size asks for nothing. */
export const readMost = (asked: string | null): number | undefined =>
  asked !== null && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : undefined

/** The path of one of our own pages from its address; null for that of another site. */
export function ownPath(origin: string, address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return url.origin === origin ? url.pathname : null
}
