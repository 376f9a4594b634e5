import { withLatinDigits } from './number-token'
import { foldName } from './speaker-name'

/** A numeral ("21", "21st") or a word of a text: `word` folded, `number` for numerals only, places in UTF-16 units. */
export type DateToken = {
  word: string
  number: number | null
  isCapital: boolean
  start: number
  end: number
}

const TOKEN = /(?<digits>\d+)(?:st|nd|rd|th|er)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/giu

/** Splits a text into what dates are made of, in one pass. Digits of other scripts count as digits. */
export function dateTokens(text: string): DateToken[] {
  return [...withLatinDigits(text).matchAll(TOKEN)].map((match) => {
    const digits = match.groups?.digits
    return {
      word: foldName(match[0]),
      number: digits === undefined ? null : Number(digits),
      isCapital: /^\p{Lu}/u.test(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    }
  })
}

export const isDay = (number: number | null): number is number =>
  number !== null && number >= 1 && number <= 31
export const isYear = (number: number | null): number is number =>
  number !== null && number >= 1000 && number <= 2999
