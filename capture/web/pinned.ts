import { promises as dns } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { err, ok, type Result } from '../../domain/result'
import type { Hop } from './hop'
import { isPublic } from './public-address'

/** Looks a name up; gives every address it has. */
export type Resolve = (host: string) => Promise<string[]>

export type PinRefusal = { kind: 'unresolved'; host: string } | { kind: 'private'; host: string }

export const resolveByDns: Resolve = async (host) =>
  (await dns.lookup(host, { all: true, verbatim: true })).map(({ address }) => address)

/**
 * The one address a hop is asked at. Every address of the name must be public, for a name that has both is up to
 * something; a name that does not resolve is refused, never tried.
 */
export async function pin(hop: Hop, resolve: Resolve): Promise<Result<string, PinRefusal>> {
  if (hop.literal !== null) return ok(hop.literal)
  const found = await resolve(hop.host).catch(() => [])
  const [first] = found
  if (first === undefined) return err({ kind: 'unresolved', host: hop.host })
  const allowed = (address: string) => isPublic(address) || (hop.trusted && address.startsWith('127.'))
  return found.every(allowed) ? ok(first) : err({ kind: 'private', host: hop.host })
}

/** A look-up that knows one answer: what was checked is what is connected to, whatever the name says by now. */
export const lookupOf =
  (address: string): LookupFunction =>
  (_host, options, found) => {
    const family = isIP(address)
    if (options.all) found(null, [{ address, family }])
    else found(null, address, family)
  }
