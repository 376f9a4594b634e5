import type { OutgoingHttpHeaders } from 'node:http'

const HINT = /;\s*rel="?(?:preload|preconnect|modulepreload)\b/
const FACE = /;\s*as="?font\b/
const STYLE = /;\s*as="?style\b/

/** The links of a page, and of what Next would load early only its faces and, unless it brings its own, its styles. */
export function linksOf(links: OutgoingHttpHeaders[string], { dressed = false } = {}): string {
  return String(links ?? '')
    .split(/,\s*(?=<)/)
    .filter((link) => !HINT.test(link) || FACE.test(link) || (!dressed && STYLE.test(link)))
    .map((link) => link.replace(/;\s*nonce="[^"]*"/, ''))
    .join(', ')
}
