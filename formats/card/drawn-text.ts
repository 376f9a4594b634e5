import { oneLine } from '../plain-text'

// What the faces of a card hold, but for rare letters: Latin and Arabic with their marks, and the signs of running text.
const DRAWN =
  /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Inherited}\u0020-\u007E\u00A0-\u00FF\u0660-\u0669\u060C\u061B\u061F\u2010-\u2027\u2030\u2032\u2033\u2039\u203A\u20AC\u2116\u2122\u2212]/u

/** The words as a card can draw them, on one line; null when a letter among them has no face here. */
export function drawnText(words: string): string | null {
  const letters = [...oneLine(words).normalize('NFC')]
  if (letters.some((letter) => !DRAWN.test(letter) && /\p{L}/u.test(letter))) return null
  // A sign without a face, as an emoji, would be drawn as an empty box.
  return letters
    .filter((letter) => DRAWN.test(letter))
    .join('')
    .replace(/ +/g, ' ')
    .trim()
}

const ARABIC = /\p{Script=Arabic}/u

/** Whether the words hold Arabic letters: then all of them are set in a face that has both. */
export const hasArabic = (words: string): boolean => ARABIC.test(words)

/** Whether the words run from right to left, by their first letter. */
export const isRightToLeft = (words: string): boolean => ARABIC.test(/\p{L}/u.exec(words)?.[0] ?? '')
