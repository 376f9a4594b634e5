import { createHash } from 'node:crypto'

const EMBED = /^\/(?:(?:en|fr|ht)\/)?embed(?:\/|$)/

// Other sites may show an embedded fact, and nothing else of ours. It brings its style along, and names it by its hash in a
// policy of its own; it loads nothing, runs nothing and sends nothing.
const EMBEDDED = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ')

/** What a page may load. Scripts need this response's nonce; nothing may frame a page or send its forms elsewhere. */
export function contentSecurity(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    // The development server evaluates what it reloads.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The same for a page of the reading room, where no script runs at all; `style` is what it brings along within itself. */
export function readingSecurity(path: string, style: string | null = null): string {
  if (EMBED.test(path)) return EMBEDDED
  return [
    "default-src 'none'",
    `style-src ${style === null ? "'self'" : `'sha256-${createHash('sha256').update(style).digest('base64')}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    // No script runs that could ask for anything; tools that look at a page for its reader ask for robots.txt from within it.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
