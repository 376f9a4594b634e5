import type { OutgoingHttpHeaders } from 'node:http'
import { linksOf } from '../door/links'

// What a page says of itself and a browser, a robot or another program needs to know; the rest is the framework's talk.
const TOLD = [
  'access-control-allow-origin',
  'content-disposition',
  'content-language',
  'content-type',
  'cross-origin-resource-policy',
  'location',
  'x-robots-tag',
]

/** What Next said of a page, as far as it concerns readers; nothing of stylesheets where the page brings its own style. */
export function toldOf(headers: OutgoingHttpHeaders, dressed = false): Record<string, string> {
  const told = TOLD.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]]))
  const link = linksOf(headers.link, { dressed })
  return Object.fromEntries(link ? [...told, ['link', link]] : told)
}
