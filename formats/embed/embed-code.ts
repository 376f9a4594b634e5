import { escaped } from '../markup'

const [WIDEST, USUAL] = [700, 600]
const LETTERS_AT_600 = 50
const LINE = 30
const AROUND = 250

/** The size of an embed's frame within what a page allows (pixels); `letters` are those of its statement. */
export function frameSize(letters: number, most: { width?: number; height?: number } = {}) {
  const width = Math.min(most.width ?? USUAL, WIDEST)
  const lines = Math.ceil(letters / Math.max(1, (LETTERS_AT_600 * width) / USUAL))
  const height = Math.min(AROUND + LINE * lines, most.height ?? Number.POSITIVE_INFINITY)
  return { width, height: Math.floor(height) }
}

/** What somebody puts into their page to show a fact as it stands: a frame that runs nothing. */
export function embedCode(
  address: string,
  title: string,
  { width, height }: { width: number; height: number },
): string {
  const attributes = {
    src: address,
    title,
    width: String(width),
    height: String(height),
    loading: 'lazy',
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    style: 'border:0;max-width:100%',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
