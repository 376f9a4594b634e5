import { isIP } from 'node:net'

/**
 * The client's address. Of X-Forwarded-For only what our own `trustedProxies` appended is believed: everything to the
 * left of that was written by the client.
 */
export function clientAddress(
  forwardedFor: string | undefined,
  socket: string | undefined,
  trustedProxies: number,
): string {
  const hops = [...(forwardedFor ?? '').split(','), socket ?? ''].map(plain)
  // A proxy that appended no address is as good as not there: the nearest hop with one counts.
  const trusted = hops.slice(Math.max(0, hops.length - 1 - trustedProxies))
  return trusted.find((hop) => isIP(hop)) ?? 'unknown'
}

const plain = (hop: string) => hop.trim().replace(/^::ffff:(?=\d+\.)/i, '')
