import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from '../settings'
import { clientAddress } from './address'
import { isPrivate } from './rooms'

// Words between us and ourselves, or between a proxy and us: never taken from a stranger.
const INTERNAL =
  /^(x-countersign-|x-middleware-|x-invoke-|x-matched-path$|x-forwarded-|x-real-ip$|forwarded$|x-request-id$)/

// What a browser, or Next's own script in it, says of whoever is there: no page of the reading room depends on it.
const PERSONAL = /^(cookie|rsc|next-[\w-]+)$/
// The address alone opens what is behind it.
const SECRET_LINK = /^(\/(?:en|fr|ht))?\/(join|setup|opinion|challenge\/follow)(\/|$)/

/** Leaves in the request only what may be believed, and adds what we know ourselves. */
export function cleanRequest(
  request: IncomingMessage,
  settings: Settings,
  known: { id: string; csp: string; reading: boolean },
): void {
  const { headers } = request
  const address = clientAddress(
    text(headers['x-forwarded-for']),
    request.socket.remoteAddress,
    settings.trustedProxies,
  )
  for (const name of Object.keys(headers))
    if (INTERNAL.test(name) || (known.reading && PERSONAL.test(name))) delete headers[name]
  headers['x-countersign-address'] = address
  // A page does not know its own address; the way back from the sign-in page is read from here.
  headers['x-countersign-path'] = request.url
  headers['x-forwarded-for'] = address
  headers['x-forwarded-proto'] = settings.baseUrl.protocol.slice(0, -1)
  headers['x-request-id'] = known.id
  // Next reads the nonce for its scripts from here; a page without script gets none.
  if (known.reading) delete headers['content-security-policy']
  else headers['content-security-policy'] = known.csp
  // Our own proxies may call us by an inner name; the page must not learn it.
  if (settings.trustedProxies) headers.host = settings.baseUrl.host
}

export function secureResponse(
  response: ServerResponse,
  settings: Settings,
  { id, csp, path }: { id: string; csp: string; path: string },
): void {
  response.setHeader('x-request-id', id)
  for (const [name, value] of Object.entries(protection(settings, { csp, path })))
    response.setHeader(name, value)
}

/** What every answer says to protect whoever gets it. */
export function protection(
  settings: Settings,
  { csp, path }: { csp: string; path: string },
): Record<string, string> {
  return {
    'content-security-policy': csp,
    'x-content-type-options': 'nosniff',
    // A page that is the same for everybody and runs no script has nothing to keep from who opened it (ADR 67).
    ...(isPrivate(path) && { 'cross-origin-opener-policy': 'same-origin' }),
    'referrer-policy': SECRET_LINK.test(path) ? 'no-referrer' : 'strict-origin-when-cross-origin',
    ...(settings.baseUrl.protocol === 'https:' && { 'strict-transport-security': 'max-age=31536000' }),
  }
}

const text = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value)
