const FACT = /^((?:\/(?:fr|ht))?\/facts\/[^/@.]+)(?:@(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2}))?$/

/**
 * What the page of a fact says of its past (RFC 7089) in headers, which a page of Next cannot set: where its TimeGate and
 * TimeMap are, and for a memento of which moment it is and what it is a memento of. `url` is as a browser asks for it;
 * `link` what the page says in that header already.
 */
export function pastHeaders(url: string, origin: string, link = ''): Record<string, string> {
  const [, page, ...moment] = (url.includes('?') ? null : FACT.exec(decodeURIComponent(url))) ?? []
  if (page === undefined) return {}
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = moment.map(Number)
  const isMemento = moment[0] !== undefined && year !== undefined
  const links = [
    ...(link === '' ? [] : [link]),
    ...(isMemento ? [`<${encodeURI(origin + page)}>; rel="original"`] : []),
    `<${encodeURI(`${origin}/timegate${page}`)}>; rel="timegate"`,
    `<${encodeURI(`${origin}/timemap${page}`)}>; rel="timemap"; type="application/link-format"`,
  ].join(', ')
  if (!isMemento) return { link: links }
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  return { link: links, 'memento-datetime': at.toUTCString() }
}
