/** How wide words are, at a size that the caller has in mind. */
export type Width = (words: string) => number

/** Words in lines no wider than `width`. A word that is wider alone is broken between characters. */
export function linesOf(words: string, width: number, widthOf: Width): string[] {
  const space = spaceOf(widthOf)
  const lines: { text: string; sum: number }[] = []
  for (const word of words.split(' ').flatMap((each) => narrowed(each, width, widthOf))) {
    const last = lines.at(-1)
    const longer = last && { text: `${last.text} ${word}`, sum: last.sum + space + widthOf(word) }
    // Words are a little wider together than their sum, so a line that is nearly full is measured whole.
    if (longer && (longer.sum <= width * ROOMY || widthOf(longer.text) <= width)) lines.splice(-1, 1, longer)
    else lines.push({ text: word, sum: widthOf(word) })
  }
  return lines.map(({ text }) => text)
}

const ROOMY = 0.88

const spaceOf = (widthOf: Width) => widthOf('n n') - widthOf('nn')

function narrowed(word: string, width: number, widthOf: Width): string[] {
  if (widthOf(word) <= width) return [word]
  const pieces: string[] = []
  let letters = lettersOf(word)
  while (letters.length > 0) {
    const count = Math.max(
      1,
      longest(letters, '', (piece) => widthOf(piece) <= width),
    )
    pieces.push(letters.slice(0, count).join(''))
    letters = letters.slice(count)
  }
  return pieces
}

/** Words on one line no wider than `width`, with an ellipsis where they are cut. */
export function clipped(words: string, width: number, widthOf: Width): string {
  const told = shortened(words)
  const fits = (each: string) => widthOf(each) <= width
  if (told === words && fits(words)) return words
  const whole = told.split(' ')
  const count = longest(whole, ' ', (each) => fits(`${each} …`))
  if (count > 0) return `${whole.slice(0, count).join(' ')} …`
  const letters = lettersOf(told)
  return `${letters
    .slice(
      0,
      longest(letters, '', (each) => fits(`${each}…`)),
    )
    .join('')}…`
}

/** How many of `parts`, put together, still fit. */
function longest(parts: readonly string[], between: string, fits: (together: string) => boolean): number {
  let [most, tooMany] = [0, parts.length + 1]
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (fits(parts.slice(0, middle).join(between))) most = middle
    else tooMany = middle
  }
  return most
}

type Box = { width: number; height: number; sizes: readonly number[]; leading: number }

/**
 * Words set as large as the box allows, in the first of its sizes (falling) whose lines fit. What fits in none is cut at the
 * smallest, with an ellipsis.
 */
export function fitted(
  words: string,
  { width, height, sizes, leading }: Box,
  widthAt: (words: string, size: number) => number,
): { size: number; lines: string[] } {
  const told = shortened(words)
  const room = (size: number) => Math.floor(height / (size * leading))
  for (const size of told === words ? sizes : []) {
    const widthOf = (each: string) => widthAt(each, size)
    // Lines are never fuller than full, so what is too wide for all of them together need not be broken to know.
    if (areaOf(told, widthOf) > room(size) * width) continue
    const lines = linesOf(told, width, widthOf)
    if (lines.length <= room(size)) return { size, lines }
  }
  const size = sizes.at(-1) ?? 0
  const widthOf = (each: string) => widthAt(each, size)
  const lines = linesOf(told, width, widthOf).slice(0, room(size))
  return { size, lines: [...lines.slice(0, -1), clipped(`${lines.at(-1)} ${FURTHER}`, width, widthOf)] }
}

// Wider than any line, so that it is cut and never read.
const FURTHER = 'x'.repeat(200)

function areaOf(words: string, widthOf: Width): number {
  const parts = words.split(' ')
  return parts.reduce((sum, word) => sum + widthOf(word), 0) + (parts.length - 1) * spaceOf(widthOf) * 0.5
}

// More than this fits in no box of a card at its smallest size, and would only be measured in vain.
const LONGEST = 600

const shortened = (words: string): string =>
  words.length <= LONGEST ? words : lettersOf(words.slice(0, LONGEST)).slice(0, -1).join('')

const lettersOf = (words: string): string[] =>
  [...new Intl.Segmenter('und').segment(words)].map(({ segment }) => segment)
