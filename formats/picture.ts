import { renderAsync } from '@resvg/resvg-js'
import { withFaces } from './card/faces'

const SHARP = 2

/**
 * A drawing (SVG) as PNG, two dots to each of its pixels. `folder` is where the packages of faces lie:
 * `node_modules/@expo-google-fonts`.
 */
export async function picture(svg: string, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = await renderAsync(svg, { ...withFaces(folder), fitTo: { mode: 'zoom', value: SHARP } })
  return new Uint8Array(drawn.asPng())
}
