import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from '../settings'

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i

/** Answers a request made to another name than ours, and says whether it did. */
export function answeredForAnotherHost(
  request: IncomingMessage,
  response: ServerResponse,
  settings: Settings,
): boolean {
  const asked = request.headers.host ?? ''
  const { host, origin, hostname } = settings.baseUrl
  // After an act that leads elsewhere, Next asks itself for that page at the address it listens on.
  if (request.headers.rsc && LOOPBACK.test(asked) && isOurselves(request.socket.remoteAddress)) {
    request.headers.host = host
    return false
  }
  // Behind our own proxies the Host is theirs to check.
  if (settings.trustedProxies > 0 || asked.toLowerCase() === host) return false
  response.setHeader('content-type', 'text/plain; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  const reading = request.method === 'GET' || request.method === 'HEAD'
  // 127.0.0.1 and localhost are one machine but two sites to a browser: a session begun on one is unknown to the other.
  if (reading && LOOPBACK.test(asked) && LOOPBACK.test(hostname)) {
    response.writeHead(307, { location: `${origin}${request.url}` }).end()
    return true
  }
  response.writeHead(421)
  response.end(
    `This site is ${origin}. A proxy in front of it passes the Host on, or is counted in TRUSTED_PROXIES.\n`,
  )
  return true
}

const isOurselves = (address = '') => /^(::ffff:)?127\.|^::1$/.test(address)
