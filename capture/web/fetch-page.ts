import { Agent, type Dispatcher, request } from 'undici'
import { err, ok, type Result } from '../../domain/result'
import { LIMITS, type Limits } from '../limits'
import { type BodyRefusal, readBody } from './body'
import { type Hop, type HopRefusal, readHop } from './hop'
import { lookupOf, type PinRefusal, pin, type Resolve, resolveByDns } from './pinned'
import { type StatusRefusal, statusRefusal } from './status'

export type FetchRefusal =
  | HopRefusal
  | PinRefusal
  | BodyRefusal
  | StatusRefusal
  | { kind: 'redirects'; limit: number }
  /** A redirect that leads nowhere. */
  | { kind: 'lost' }
  | { kind: 'slow' }
  | { kind: 'unreachable' }
  | { kind: 'certificate' }
  | { kind: 'cancelled' }

/** A document as it came, with what its server said of it. `url` is where the last redirect led. */
export type Fetched = {
  url: string
  bytes: Buffer
  bytesSha256: string
  wireSha256: string
  status: number
  /** The Content-Type as sent; empty when there was none. */
  contentType: string
  language: string
  lastModified: string
  redirects: string[]
}

export type FetchOptions = {
  signal?: AbortSignal
  limits?: Limits
  resolve?: Resolve
  testHosts?: readonly string[]
}

const HEADERS = {
  'user-agent': 'Countersign/1 (a newsroom reads this page once, for evidence)',
  accept: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5',
  // What comes is what is kept: nothing to unpack, unless a server cannot do otherwise.
  'accept-encoding': 'identity',
}

/**
 * Fetches one document from the public web: http and https, ports 80 and 443, each hop's name looked up once, every
 * address of it checked, and the connection made to exactly the checked one. No cookies, no credentials, no proxy.
 */
export async function fetchPage(
  typed: string,
  { signal, limits = LIMITS, resolve = resolveByDns, testHosts = [] }: FetchOptions = {},
): Promise<Result<Fetched, FetchRefusal>> {
  const clock = AbortSignal.timeout(limits.fetchMs)
  const until = signal ? AbortSignal.any([signal, clock]) : clock
  const redirects: string[] = []
  try {
    for (let next = typed; redirects.length <= limits.redirects; ) {
      const hop = readHop(next, testHosts)
      if (!hop.ok) return hop
      const address = await orAborted(pin(hop.value, resolve), until)
      if (!address.ok) return address
      const answer = await asked(hop.value, address.value, until, limits)
      if (!answer.ok) return answer
      if ('page' in answer.value) return ok({ ...answer.value.page, redirects })
      redirects.push(hop.value.url.href)
      next = answer.value.location
    }
    return err({ kind: 'redirects', limit: limits.redirects })
  } catch (error) {
    return err(signal?.aborted ? { kind: 'cancelled' } : failure(error))
  }
}

type Answer = { location: string } | { page: Omit<Fetched, 'redirects'> }

/** Asks one hop at one address, over a connection of its own that is closed whatever happens. */
async function asked(
  hop: Hop,
  address: string,
  signal: AbortSignal,
  limits: Limits,
): Promise<Result<Answer, FetchRefusal>> {
  const agent = new Agent({
    connect: { lookup: lookupOf(address), timeout: limits.connectMs },
    headersTimeout: limits.idleMs,
    bodyTimeout: limits.idleMs,
    maxHeaderSize: 32_768,
    pipelining: 0,
  })
  try {
    const response = await request(hop.url, { dispatcher: agent, signal, headers: HEADERS })
    return await taken(hop, response, limits)
  } finally {
    await agent.destroy()
  }
}

async function taken(
  hop: Hop,
  response: Dispatcher.ResponseData,
  limits: Limits,
): Promise<Result<Answer, FetchRefusal>> {
  const { statusCode: status, body } = response
  body.on('error', () => {})
  const header = (name: string) => [response.headers[name] ?? ''].flat()[0] ?? ''
  if (status >= 300 && status < 400 && status !== 304) {
    const location = header('location')
    if (location === '' || !URL.canParse(location, hop.url)) return err({ kind: 'lost' })
    return ok({ location: new URL(location, hop.url).href })
  }
  const refusal = statusRefusal(status)
  if (refusal) return err(refusal)
  const contentType = header('content-type')
  const limit = /pdf|octet-stream|officedocument|zip/i.test(contentType) ? limits.fileBytes : limits.pageBytes
  if (Number(header('content-length')) > limit) return err({ kind: 'too-large', limit })
  const read = await readBody(body, header('content-encoding'), { limit, growth: limits.growth })
  if (!read.ok) return read
  const { bytes, sha256, wireSha256 } = read.value
  const said = { contentType, language: header('content-language'), lastModified: header('last-modified') }
  return ok({ page: { url: hop.url.href, bytes, bytesSha256: sha256, wireSha256, status, ...said } })
}

// Neither a name server nor anything else keeps us longer than was agreed.
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}

function failure(error: unknown): FetchRefusal {
  const { name = '', code = '' } = error as { name?: string; code?: string }
  if (/TIMEOUT/i.test(code) || name === 'TimeoutError' || name === 'AbortError') return { kind: 'slow' }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/i.test(code)) return { kind: 'certificate' }
  return { kind: 'unreachable' }
}
