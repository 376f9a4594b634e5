import type { CitedText } from '@/components/reading/use-it'
import type { House } from '@/db/queries/reading-room/house'
import type { FactDocument } from '@/domain/claim/fact'
import { cslItem } from '@/formats/citation/csl-item'
import { citationTags } from '@/formats/citation/meta-tags'
import { publisherOf } from '../../../publisher'

/** A fact as an entry of a bibliography, in each style that its page shows. */
export async function citedTexts(fact: FactDocument, house: House): Promise<CitedText[]> {
  // The library takes a while to load: the first page waits for it, not the start of the house.
  const { citedAs } = await import('@/formats/citation/cite')
  const item = cslItem(fact, publisherOf(house))
  return (['apa', 'chicago'] as const).map((style) => ({ style, text: citedAs(style, item) }))
}

/** The tags by which reference managers recognise the page of a fact. */
export const factTags = (fact: FactDocument, house: House) => citationTags(cslItem(fact, publisherOf(house)))
