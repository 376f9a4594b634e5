import { isIP } from 'node:net'
import { err, ok, type Result } from '../../domain/result'
import { type AddressRefusal, readUrl } from '../address'
import { isPublic } from './public-address'

export type HopRefusal =
  | AddressRefusal
  /** Any port but 80 and 443. */
  | { kind: 'port' }
  /** A name or an address that is not on the public internet. */
  | { kind: 'private'; host: string }

/** One address to be asked. `literal` is its IP address when it has no name; `trusted` when it is a named test host. */
export type Hop = { url: URL; host: string; literal: string | null; trusted: boolean }

const INNER =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|arpa|onion|test|invalid|example)$/

/**
 * Reads an address that is about to be asked, the first as well as where each redirect leads. WHATWG URL has brought
 * every spelling of an IP address (decimal, octal, hexadecimal, full width) into the one that is judged here.
 * `testHosts` are `127.0.0.1:port`, let through for tests only.
 */
export function readHop(typed: string, testHosts: readonly string[] = []): Result<Hop, HopRefusal> {
  const read = readUrl(typed)
  if (!read.ok) return read
  const url = new URL(read.value)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const literal = isIP(host) ? host : null
  if (testHosts.includes(url.host)) return ok({ url, host, literal, trusted: true })
  if (url.port !== '') return err({ kind: 'port' })
  if (literal === null ? !isPublicName(host) : !isPublic(literal)) return err({ kind: 'private', host })
  return ok({ url, host, literal, trusted: false })
}

// A name without a dot, or that ends in one, is looked up differently from place to place.
function isPublicName(host: string): boolean {
  return host.includes('.') && !host.endsWith('.') && !INNER.test(host.toLowerCase())
}
