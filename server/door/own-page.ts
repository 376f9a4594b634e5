import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from '../settings'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Answers whatever would change something and was not sent by a page of ours, and says whether it did. */
export function answeredForAnotherSite(
  request: IncomingMessage,
  response: ServerResponse,
  { baseUrl }: Settings,
): boolean {
  if (READING.has(request.method ?? '') || isFromOurPage(request, baseUrl.origin)) return false
  response.setHeader('cache-control', 'no-store')
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`Only pages of ${baseUrl.origin} may send this. Open the page there and send it again.\n`)
  return true
}

/**
 * Browsers say themselves where a form was sent from, and no page can speak for them (Fetch Metadata). Those too old for
 * it still name the origin; the origin alone would not do, for a page that names itself to nobody sends "null".
 */
function isFromOurPage({ headers }: IncomingMessage, origin: string): boolean {
  const from = headers['sec-fetch-site']
  return from === undefined ? headers.origin === origin : from === 'same-origin'
}
