import { readUrl } from '@/capture/address'
import type { Reading } from '@/db/queries/readings'

/** The fields of the capture form as a document tells of itself. */
export function knownFrom({ told, source }: Reading): Record<string, string> {
  const { title, byline, outlet, published, zone, language } = told
  const url = readUrl(source.url ?? '')
  return {
    title,
    byline,
    outlet,
    published: published ?? '',
    zone,
    language: language || 'en',
    url: url.ok ? url.value : '',
  }
}
