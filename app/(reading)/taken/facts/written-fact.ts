import type { FactPage } from '@/db/queries/reading-room/fact-page'
import type { FactDocument } from '@/domain/claim/fact'
import { cslItem } from '@/formats/citation/csl-item'
import { factCsv } from '@/formats/csv/facts-csv'
import { factJson } from '@/formats/json/fact-json'
import { publisherOf } from '../../publisher'
import { CSV, JSON_TYPE, jsonText } from '../media-types'

const FORMS = ['json', 'csv', 'cite-bib', 'cite-ris', 'cite-json'] as const
export type FactForm = (typeof FORMS)[number]

export const isFactForm = (form: string): form is FactForm => (FORMS as readonly string[]).includes(form)

/** A fact in one of its forms, with the media type of that form. */
export async function writtenFact(
  found: FactPage & { fact: FactDocument },
  form: FactForm,
): Promise<{ body: string; type: string }> {
  const publisher = publisherOf(found.house)
  if (form === 'json') return { body: jsonText(factJson(found, publisher)), type: JSON_TYPE }
  if (form === 'csv') return { body: factCsv(found.fact, publisher), type: CSV }
  // The library is large, and most who come want no citation.
  const { bibtex, cslJson, ris } = await import('@/formats/citation/cite')
  const item = cslItem(found.fact, publisher)
  switch (form) {
    case 'cite-bib':
      return { body: bibtex(item), type: 'application/x-bibtex; charset=utf-8' }
    case 'cite-ris':
      return { body: ris(item), type: 'application/x-research-info-systems; charset=utf-8' }
    case 'cite-json':
      return { body: cslJson(item), type: 'application/vnd.citationstyles.csl+json' }
  }
}
