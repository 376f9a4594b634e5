import { foldedName } from './words'

/**
 * A name as its trigrams are compared, in ASCII letters alone: a database makes them of the letters its locale knows, and
 * in some of them only ASCII has letters. Other letters become four that stand for nothing else, so equal parts stay equal.
 * A doubled letter is one, and y is i: so names are mistyped most.
 */
export function spelledName(name: string): string {
  return foldedName(name)
    .replace(/y/g, 'i')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/[^\0-\x7f]/gu, (letter) => (letter.codePointAt(0) ?? 0).toString(36).padStart(4, 'q'))
}
