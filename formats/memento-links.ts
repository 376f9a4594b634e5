import type { Memento } from './memento'

/** Where everything about the past of one page is found. `path` is that of the page, as `/facts/…` or `/fr/facts/…`. */
const placesOf = (origin: string, path: string) => ({
  original: origin + path,
  timegate: `${origin}/timegate${path}`,
  timemap: `${origin}/timemap${path}`,
})

export const LINK_FORMAT = 'application/link-format'

/** The address of a memento. */
export const mementoUrl = (origin: string, path: string, { stamp }: Memento): string =>
  `${origin}${path}@${stamp}`

/** The header `Link` of a TimeGate's answer (RFC 7089, section 2.2). */
export function gateLinks(origin: string, path: string): string {
  const { original, timemap } = placesOf(origin, path)
  return [link(original, { rel: 'original' }), link(timemap, { rel: 'timemap', type: LINK_FORMAT })].join(
    ', ',
  )
}

/** A TimeMap (RFC 7089, section 5): every memento of a page, oldest first, in link format (RFC 6690). */
export function timeMap(origin: string, path: string, mementos: readonly Memento[]): string {
  const { original, timegate, timemap } = placesOf(origin, path)
  const [first, last] = [mementos[0], mementos.at(-1)]
  const span: Record<string, string> = first && last ? { from: httpDate(first), until: httpDate(last) } : {}
  const links = [
    link(original, { rel: 'original' }),
    link(timegate, { rel: 'timegate' }),
    link(timemap, { rel: 'self', type: LINK_FORMAT, ...span }),
    ...mementos.map((memento) =>
      link(mementoUrl(origin, path, memento), {
        rel: [memento === first && 'first', memento === last && 'last', 'memento'].filter(Boolean).join(' '),
        datetime: httpDate(memento),
      }),
    ),
  ]
  return `${links.join(',\n')}\n`
}

const httpDate = ({ at }: Memento) => new Date(at).toUTCString()

const link = (url: string, attributes: Record<string, string>) =>
  [`<${encodeURI(url)}>`, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(
    '; ',
  )
