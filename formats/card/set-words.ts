import { drawnText, isRightToLeft } from './drawn-text'
import { escaped, type Face, faceFor, inFace, type WidthOf } from './faces'
import { clipped } from './lines'
import { COLOURS } from './shapes'

export type Setting = {
  x: number
  y: number
  size: number
  face: Face
  colour?: string
  struck?: boolean
  /** Whether it ends at `x`, as words do that run from right to left. */
  end?: boolean
  /** The words it is a line of, when it is one of several: they share a face and a direction. */
  whole?: string
}

/** Words on one line, as SVG; nothing for no words. */
export function setWords(words: string, setting: Setting): string {
  const { x, y, size, face, colour = COLOURS.ink, struck, end, whole = words } = setting
  if (words === '' || size === 0) return ''
  const attributes = [
    `x="${Math.round(x)}" y="${Math.round(y)}" font-size="${Math.round(size)}"`,
    inFace(faceFor(whole, face)),
    `fill="${colour}"`,
    end ? 'text-anchor="end"' : '',
    struck ? 'text-decoration="line-through"' : '',
  ]
  // The isolate makes the line run from right to left as a whole, its full stop included.
  const told = isRightToLeft(whole) ? `\u2067${escaped(words)}\u2069` : escaped(words)
  return `<text ${attributes.filter(Boolean).join(' ')}>${told}</text>`
}

/** Words as a card can draw them; empty when it cannot. */
export const drawn = (words: string): string => drawnText(words) ?? ''

/** Words as far as they go into `width` at a size. */
export function within(
  words: string,
  width: number,
  { face, size }: Pick<Setting, 'face' | 'size'>,
  widthOf: WidthOf,
): string {
  const told = drawn(words)
  return clipped(told, width, (each) => widthOf(each, faceFor(told, face), size))
}
