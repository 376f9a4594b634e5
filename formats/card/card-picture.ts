import { renderAsync } from '@resvg/resvg-js'
import { type Card, cardSvg } from './card'
import { measuring, withFaces } from './faces'

/** A card as PNG, 1200 by 630. `folder` is where the packages of faces lie: `node_modules/@expo-google-fonts`. */
export async function cardPicture(card: Card, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await renderAsync(cardSvg(card, measuring(folder)), withFaces(folder))
  return new Uint8Array(drawn.asPng())
}
