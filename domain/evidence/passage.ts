import { codePointOffset, isLowSurrogate, utf16Offset } from './code-point'
import { isGraphemeBoundary } from './grapheme'
import { normalise } from './normal-text'

/**
 * An exact span of a capture's text, as in TextQuoteSelector and TextPositionSelector (W3C Web Annotation):
 * `start` and `end` in code points, end exclusive; `prefix` and `suffix` up to 240 code points, whole characters.
 */
export type Passage = { start: number; end: number; exact: string; prefix: string; suffix: string }

export type Located =
  | { kind: 'found'; passage: Passage }
  | { kind: 'missing' }
  | { kind: 'repeated'; passages: Passage[] }

/** Two lines of context on either side. */
const CONTEXT = 240
const LONGEST = 5000
const MOST_REPEATS = 50

/**
 * Cuts the span from `start` to `end` (code points) out of `text`.
 * Null when it is empty, only white space, out of range, over 5,000 code points, or cuts a character in two.
 */
export function cut(text: string, start: number, end: number): Passage | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null
  if (start < 0 || end <= start || end - start > LONGEST) return null
  const from = utf16Offset(text, start)
  if (from === null) return null
  const to = utf16Offset(text, end - start, from)
  return to === null ? null : cutAt(text, { from, to, start, end })
}

type Span = { from: number; to: number; start: number; end: number }

function cutAt(text: string, { from, to, start, end }: Span): Passage | null {
  const exact = text.slice(from, to)
  if (exact.trim() === '' || !isGraphemeBoundary(text, from) || !isGraphemeBoundary(text, to)) return null
  const prefix = text.slice(contextStart(text, from), from)
  const suffix = text.slice(to, contextEnd(text, to))
  return { start, end, exact, prefix, suffix }
}

function contextStart(text: string, from: number): number {
  let at = from
  for (let left = CONTEXT; left > 0 && at > 0; left -= 1) at -= isLowSurrogate(text, at - 1) ? 2 : 1
  while (at < from && !isGraphemeBoundary(text, at)) at += isLowSurrogate(text, at + 1) ? 2 : 1
  return at
}

function contextEnd(text: string, to: number): number {
  let at = utf16Offset(text, CONTEXT, to) ?? text.length
  while (at > to && !isGraphemeBoundary(text, at)) at -= isLowSurrogate(text, at - 1) ? 2 : 1
  return at
}

/**
 * Finds typed words in a capture's normalised text: exactly, after the words are normalised and freed of outer
 * white space. When they occur more than once, the first 50 places are given to choose from.
 */
export function locate(text: string, typed: string): Located {
  const words = normalise(typed).trim()
  const passages = places(text, words)
  const [first, second] = passages
  if (!first) return { kind: 'missing' }
  return second ? { kind: 'repeated', passages } : { kind: 'found', passage: first }
}

function places(text: string, words: string): Passage[] {
  const length = codePointOffset(words, words.length)
  const found: Passage[] = []
  if (length === 0 || length > LONGEST) return found
  let seen = { utf16: 0, codePoints: 0 }
  for (let from = text.indexOf(words); from !== -1 && found.length < MOST_REPEATS; ) {
    seen = { utf16: from, codePoints: codePointOffset(text, from, seen) }
    const start = seen.codePoints
    const passage = cutAt(text, { from, to: from + words.length, start, end: start + length })
    if (passage) found.push(passage)
    from = text.indexOf(words, from + 1)
  }
  return found
}

/**
 * Whether a passage still stands in the text exactly where it says, context included. When it does not it is
 * orphaned; it is never moved to where it might have gone.
 */
export function matches(text: string, passage: Passage): boolean {
  const from = utf16Offset(text, passage.start)
  if (from === null) return false
  const to = utf16Offset(text, passage.end - passage.start, from)
  if (to === null || text.slice(from, to) !== passage.exact) return false
  return text.slice(0, from).endsWith(passage.prefix) && text.slice(to).startsWith(passage.suffix)
}
