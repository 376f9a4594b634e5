import { foldName } from './speaker-name'

/**
 * A word of a text as names are compared: `text` without the full stops of "U.N.", `folded` without case and accents.
 * A hyphen or an apostrophe parts words. Places in UTF-16 units.
 */
export type NameToken = {
  text: string
  folded: string
  /** Begins with a Latin capital. */
  isCapital: boolean
  /** In capitals throughout, its plural s apart: "UN", "NGOs". */
  isAcronym: boolean
  /** Directly after a hyphen. */
  isHyphenated: boolean
  start: number
  end: number
}

const WORD = /(?:\p{Lu}\.){2,}\p{Lu}?|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const CAPITAL = /^(?=\p{Script=Latin})\p{Lu}/u
const ACRONYM = /^[\p{Lu}\p{N}]{2,}s?$/u

// Latin letters that have no accent to lose.
const PLAIN: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th' }

/** Splits a text into words, in one pass. */
export function nameTokens(text: string): NameToken[] {
  return [...text.matchAll(WORD)].map((match) => {
    const word = match[0].replaceAll('.', '')
    const isAcronym = ACRONYM.test(word)
    const singular = isAcronym ? word.replace(/s$/, '') : word
    return {
      text: singular,
      folded: foldName(singular).replace(/[øłđıæœßþ]/g, (letter) => PLAIN[letter] ?? letter),
      isCapital: CAPITAL.test(word),
      isAcronym,
      isHyphenated: /[-\u2010\u2011]/u.test(text[match.index - 1] ?? ''),
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}
