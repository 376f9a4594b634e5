import ipaddr from 'ipaddr.js'

// All of IPv6 that is handed out for the public internet. Whatever carries an IPv4 address inside lies outside it,
// or in a range that ipaddr.js names.
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether a resolved address (dotted IPv4 or IPv6) is a public unicast one, by an allow-list: what is not known to be
 * public is not. IPv6 addresses that stand for an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo) never are.
 * Ranges as in the IANA special-purpose registries, by ipaddr.js.
 */
export function isPublic(address: string): boolean {
  if (address.includes('%') || !ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' ? ipaddr.IPv4.isValidFourPartDecimal(address) : parsed.match(GLOBAL_UNICAST)
}
