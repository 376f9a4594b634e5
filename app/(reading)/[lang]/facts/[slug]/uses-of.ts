import { here } from '@/components/language'
import type { Around } from '@/components/reading/fact-page'
import type { House } from '@/db/queries/reading-room/house'
import type { FactDocument } from '@/domain/claim/fact'
import { embedCode, frameSize } from '@/formats/embed/embed-code'
import { embedAddress } from '@/formats/oembed'
import { siteOrigin } from '../../../site-origin'
import { citedTexts } from './cited-texts'

/** What a reader can do with a fact: cite it, and show it on another site in the language it was read in. */
export async function usesOf(fact: FactDocument, house: House): Promise<Pick<Around, 'cited' | 'embed'>> {
  const statement = fact.versions[0]?.content.statement ?? ''
  const preview = embedAddress(siteOrigin(), here(`/facts/${fact.slug}`))
  const code = embedCode(preview, statement, frameSize([...statement].length))
  return { cited: await citedTexts(fact, house), embed: { code, preview } }
}
