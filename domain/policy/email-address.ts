// One plain address: quoted parts, comments and lists would let one field speak of two mailboxes.
const LOCAL = /^[^\s@"'(),:;<>[\\\]\p{C}]{1,64}$/u
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * The one form an e-mail address is stored and compared in: NFKC, lower case, ASCII domain (UTS #46, as URLs have it).
 * Null when it is not exactly one plain address of at most 254 characters.
 */
export function emailAddress(typed: string): string | null {
  // Lower case can leave NFKC again, as for İ, so it is normalised after.
  const [local, domain, ...more] = typed.normalize('NFKC').trim().toLowerCase().normalize('NFKC').split('@')
  if (!local || !domain || more.length > 0 || !LOCAL.test(local)) return null
  const ascii = asciiDomain(domain)
  if (!ascii || local.length + ascii.length + 1 > 254) return null
  return `${local}@${ascii}`
}

function asciiDomain(domain: string): string | null {
  // A URL parser would take a port, a path or a password out of it and call the rest a host.
  if (/[\s/?#\\:%[\]]/.test(domain)) return null
  const host = URL.canParse(`http://${domain}/`) ? new URL(`http://${domain}/`).hostname : ''
  return host.length <= 253 && DOMAIN.test(host) ? host : null
}
