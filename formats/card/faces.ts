import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { hasArabic } from './drawn-text'

/** The faces of the reading room, as files that resvg reads: it takes neither WOFF nor variable fonts. */
const FILES = [
  'newsreader/500Medium/Newsreader_500Medium.ttf',
  'public-sans/400Regular/PublicSans_400Regular.ttf',
  'public-sans/600SemiBold/PublicSans_600SemiBold.ttf',
  'noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium.ttf',
]

export type Face = keyof typeof FACES

const FACES = {
  statement: { family: 'Newsreader', weight: 500 },
  plain: { family: 'Public Sans', weight: 400 },
  strong: { family: 'Public Sans', weight: 600 },
  arabic: { family: 'Noto Naskh Arabic', weight: 500 },
} as const

/** The face for these words, where `face` is wanted: only one has Arabic letters, and it has Latin ones beside them. */
export const faceFor = (words: string, face: Face): Face => (hasArabic(words) ? 'arabic' : face)

/** The attributes that set words in a face. */
export function inFace(face: Face): string {
  const { family, weight } = FACES[face]
  return `font-family="${family}" font-weight="${weight}"`
}

/** How resvg is to read fonts: ours alone, from the folder that the packages of faces lie in. */
export const withFaces = (folder: string): ResvgRenderOptions => ({
  font: {
    loadSystemFonts: false,
    fontFiles: FILES.map((file) => `${folder}/${file}`),
    defaultFontFamily: FACES.statement.family,
  },
})

/** The width of words in a face at a size, in pixels. */
export type WidthOf = (words: string, face: Face, size: number) => number

const MEASURED = 100

/** Measures with the engine that draws, so that what fits here fits in the picture. */
export function measuring(folder: string): WidthOf {
  const options = withFaces(folder)
  const known = new Map<string, number>()
  return (words, face, size) => {
    const key = `${face} ${words}`
    const width = known.get(key) ?? measured(words, face, options)
    known.set(key, width)
    return (width * size) / MEASURED
  }
}

function measured(words: string, face: Face, options: ResvgRenderOptions): number {
  const text = `<text y="${MEASURED}" font-size="${MEASURED}" ${inFace(face)}>${escaped(words)}</text>`
  return new Resvg(svg(10, 10, text), options).getBBox()?.width ?? 0
}

/** Words as the text of an element or an attribute. */
export const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

export const svg = (width: number, height: number, inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`
