import { err, ok, type Result } from '../domain/result'
import { sha256 } from './sha256'

export type AddressRefusal =
  | { kind: 'not-a-url' }
  /** Anything but http and https. */
  | { kind: 'not-web' }
  /** A user name or password in the address would be published with it. */
  | { kind: 'credentials' }
  | { kind: 'too-long'; limit: number }

const LONGEST = 2000

/** Reads a typed web address into its normal form (WHATWG URL), at most 2,000 characters before and after. */
export function readUrl(typed: string): Result<string, AddressRefusal> {
  const trimmed = typed.trim()
  if (trimmed.length > LONGEST) return err({ kind: 'too-long', limit: LONGEST })
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null
  if (!url) return err({ kind: 'not-a-url' })
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return err({ kind: 'not-web' })
  if (url.username !== '' || url.password !== '') return err({ kind: 'credentials' })
  return url.href.length > LONGEST ? err({ kind: 'too-long', limit: LONGEST }) : ok(url.href)
}

// Parameters that say how a reader came, not what is read.
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igsh(?:id)?|_ga|_gl|cmpid|icid|ocid|smid|xtor)$/i

/**
 * The key (SHA-256, hex) under which one document's addresses meet: without fragment, tracking parameters and
 * trailing slashes; the order of the other parameters stays, since it can matter. Takes an address `readUrl` accepts.
 */
export function urlKey(address: string): string {
  const url = new URL(address)
  const kept = url.search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  const query = kept.length > 0 ? `?${kept.join('&')}` : ''
  return sha256(`${url.origin}${withoutTrailingSlash(url.pathname)}${query}`)
}

function withoutTrailingSlash(path: string): string {
  let end = path.length
  while (end > 0 && path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}
