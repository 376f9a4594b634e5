import Big from 'big.js'
import type { Citation } from '../claim/content'
import { occursIn } from './normal-text'
import { type FoundNumber, numbersIn } from './number-words'
import { wholeWords } from './whole-words'

/** What the cited passages hold, read once: their numbers, and the texts whose number words are not read here. */
export type CitedNumbers = { numbers: ReadonlySet<string>; unread: readonly string[] }

/** Reads the numbers of all cited passages, in the notation of each one's language. */
export function citedNumbers(citations: readonly Citation[]): CitedNumbers {
  const numbers = citations.flatMap((citation) =>
    numbersOfWords(wholeWords(citation.passage.exact).text, [citation]),
  )
  return {
    numbers: new Set(numbers.map(({ value }) => plain(value))),
    unread: citations.filter((citation) => !isEnglish(citation)).map(({ passage }) => passage.exact),
  }
}

/**
 * Whether a number (canonical decimal) occurs in a cited passage, however it is written there. In a language whose
 * number words are not read here, `words` found in the passage stand for their number: the reviewer reads them.
 */
export function isCited(number: string, cited: CitedNumbers, words = ''): boolean {
  if (cited.numbers.has(plain(number))) return true
  return numbersIn(words).length === 0 && cited.unread.some((text) => occursIn(words, text))
}

/** Whether words occur in one of the passages, compared without case. */
export function areWordsCited(words: string, citations: readonly Citation[]): boolean {
  return citations.some(({ passage }) => occursIn(words, passage.exact))
}

/**
 * The numbers that words copied from these passages can mean, in the notation of their languages: "1.000" is a
 * thousand in much of Europe and one in English, so outside English both readings count.
 */
export function numbersOfWords(words: string, citations: readonly Citation[]): FoundNumber[] {
  if (citations.every(isEnglish)) return numbersIn(words)
  const swapped = words.replace(/[.,]/g, (separator) => (separator === '.' ? ',' : '.'))
  return [...numbersIn(words), ...numbersIn(swapped)]
}

/** Whether a citation's report is in English, as it is when its language is not told. */
export function isEnglish({ report }: Citation): boolean {
  return /^(en\b|$)/i.test(report.language.trim())
}

// One text for one number: no trailing zeros, no negative zero.
function plain(decimal: string): string {
  const number = new Big(decimal)
  return number.eq(0) ? '0' : number.toFixed()
}
