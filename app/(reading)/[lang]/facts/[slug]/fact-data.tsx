import { here, spokenLanguage } from '@/components/language'
import { StructuredData } from '@/components/reading/structured-data'
import type { House } from '@/db/queries/reading-room/house'
import type { FactDocument } from '@/domain/claim/fact'
import { FIRST_LANGUAGE } from '@/domain/language'
import { factGraph } from '@/formats/json-ld/fact-graph'
import { ldJson } from '@/formats/json-ld/ld-json'
import { siteOrigin } from '../../../site-origin'

/** What a fact's page says, for machines. The review of a claim may stand on one page only: that of the first language. */
export function FactData({ house, fact }: { house: House; fact: FactDocument }) {
  const language = spokenLanguage()
  const page = { path: here(`/facts/${fact.slug}`), language, reviews: language === FIRST_LANGUAGE }
  const graph = factGraph({ origin: siteOrigin(), house, ...page }, fact)
  return graph.length > 0 && <StructuredData json={ldJson(graph)} />
}
