// Widths in ems, a little over those of our own faces, so that a label keeps clear of its neighbour with any face.
const WIDTHS: readonly [RegExp, number][] = [
  [/[\s.,:;'’|ijlI!()]/u, 0.32],
  [/[\d−+-]/u, 0.65],
  [/[mwMW]/u, 0.92],
  [/\p{Lu}/u, 0.7],
  [/[frt]/u, 0.42],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
]
const USUAL = 0.58

/** About how wide a text is drawn at a size, in pixels: enough to keep labels apart without a font at hand. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? USUAL
  return ems * size
}

/** A text in lines no wider than `width`, broken between words; a word that is too long for a line has one of its own. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A text cut to a width, with an ellipsis where something is left away. */
export function shortened(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text
  const letters = [...text]
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
