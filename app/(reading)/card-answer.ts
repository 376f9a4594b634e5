import path from 'node:path'
import type { House } from '@/db/queries/reading-room/house'
import { isLanguage, type Language } from '@/domain/language'
import type { Card } from '@/formats/card/card'
import { formAnswer, noForm } from './form-answer'

/** The language a card's address names; the answer that there is none for one we do not speak. */
export const cardLanguage = (lang: string): Language | Response =>
  isLanguage(lang) ? lang : noForm(404, 'There is no such picture.')

/** Answers with a card as a picture. */
export async function cardAnswer(house: House, card: Card): Promise<Response> {
  // What draws is loaded with the first card that is asked for.
  const { cardPicture } = await import('@/formats/card/card-picture')
  const faces = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@expo-google-fonts')
  return formAnswer(house, await cardPicture(card, faces), 'image/png')
}
