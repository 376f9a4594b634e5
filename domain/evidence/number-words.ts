import Big from 'big.js'
import { cardinal, SCALES } from './cardinal'
import { numberTokens, type Token } from './number-token'

/** A number of a text: `value` as a canonical decimal, its place in UTF-16 units, and its words as they stand. */
export type FoundNumber = { value: string; start: number; end: number; words: string }

const HALVABLE = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen'])
const NOT_A_COUNT_BEFORE = new Set(['no', 'any', 'every', 'some', 'each'])

/**
 * The numbers of an English news text, in order: numerals with separators or scales ("1,000", "1.5 million", "$5bn"),
 * number words ("four hundred and twenty", "two dozen", "half a million"), years, percentages. Ordinals, vague plurals
 * ("dozens", "several hundred") and numerals joined to letters ("G20") are not numbers. Linear in the text.
 */
export function numbersIn(text: string): FoundNumber[] {
  const tokens = numberTokens(text)
  const found: FoundNumber[] = []
  for (let at = 0; at < tokens.length; ) {
    const reading = readAt(text, tokens, at)
    const first = tokens[at]
    const last = tokens[(reading?.next ?? at + 1) - 1]
    if (reading && first && last) {
      const { start } = first
      found.push({ value: reading.value.toFixed(), start, end: last.end, words: text.slice(start, last.end) })
    }
    at = reading?.next ?? at + 1
  }
  return found
}

type Reading = { value: Big; next: number }

function readAt(text: string, tokens: Token[], at: number): Reading | null {
  const words = joinedWords(text, tokens, at)
  const [first] = words
  if (!first) return null
  if (isPronoun(text, tokens, at, words)) return null
  const read =
    partOfScale(words) ?? (first.value === null ? cardinal(words.map((word) => word.text)) : numeral(words))
  if (!read) return null
  const halved = andAHalf(read, words)
  return { value: halved.value, next: at + halved.next }
}

// No number of the press runs longer; the bound keeps the whole walk linear.
const MOST_WORDS = 16
const JOINT = /^(?: ?[-\u2010\u2011] ?|\s{1,2})$/u

/** The run of tokens from `at` on that stand together, joined by a space or a hyphen. */
function joinedWords(text: string, tokens: Token[], at: number): Token[] {
  const run = tokens.slice(at, at + MOST_WORDS)
  const broken = run.findIndex((token, i) => i > 0 && !JOINT.test(text.slice(run[i - 1]?.end, token.start)))
  return broken === -1 ? run : run.slice(0, broken)
}

/** "half a million", "half-dozen", "quarter of a million". */
function partOfScale(words: Token[]): Reading | null {
  const at = (i: number) => words[i]?.text ?? ''
  if (at(0) === 'half') {
    const scaleAt = at(1) === 'a' ? 2 : 1
    return HALVABLE.has(at(scaleAt)) ? { value: scale(at(scaleAt)).div(2), next: scaleAt + 1 } : null
  }
  if (at(0) === 'quarter' && at(1) === 'of' && at(2) === 'a' && HALVABLE.has(at(3)))
    return { value: scale(at(3)).div(4), next: 4 }
  return null
}

/** A numeral and the scale words after it: "1.5 million", "20 thousand". */
function numeral(words: Token[]): Reading {
  let value = new Big(words[0]?.value ?? '0')
  let next = 1
  for (let word = words[next]; word && word.value === null && SCALES.has(word.text); word = words[next]) {
    value = value.times(scale(word.text))
    next += 1
  }
  return { value, next }
}

/** "two and a half", "one and a half million", "a million and a half". */
function andAHalf(read: Reading, words: Token[]): Reading {
  const at = (i: number) => words[read.next + i]?.text ?? ''
  if (at(0) !== 'and' || at(1) !== 'a' || at(2) !== 'half') return read
  const last = words[read.next - 1]?.text ?? ''
  if (SCALES.has(last)) return { value: read.value.plus(scale(last).div(2)), next: read.next + 3 }
  const half = read.value.plus('0.5')
  return SCALES.has(at(3))
    ? { value: half.times(scale(at(3))), next: read.next + 4 }
    : { value: half, next: read.next + 3 }
}

/** "no one", "one another": a pronoun, not a count. */
function isPronoun(text: string, tokens: Token[], at: number, words: Token[]): boolean {
  if (words[0]?.text !== 'one') return false
  if (words[1]?.text === 'another') return true
  const before = tokens[at - 1]
  return !!before && NOT_A_COUNT_BEFORE.has(before.text) && JOINT.test(text.slice(before.end, words[0].start))
}

function scale(word: string): Big {
  return new Big(SCALES.get(word) ?? 1)
}
