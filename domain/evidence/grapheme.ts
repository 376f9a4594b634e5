import { isLowSurrogate } from './code-point'

// The default locale's rules are those of UAX #29; a fixed one keeps the answer the same on every machine.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

// Far enough back to see any real cluster whole; only a longer run of flags could be judged from a wrong start.
const LOOK_BACK = 128

/**
 * Whether a cut at `index` (UTF-16 units) leaves every user-perceived character whole (UAX #29).
 * Looks only at the text around the cut, so its cost does not grow with the text.
 */
export function isGraphemeBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return index === 0 || index === text.length
  const from = safeStart(text, index)
  const window = text.slice(from, endOfCodePoint(text, index))
  return graphemes.segment(window).containing(index - from)?.index === index - from
}

function safeStart(text: string, index: number): number {
  const earliest = Math.max(0, index - LOOK_BACK)
  for (let at = index - 1; at > earliest; at -= 1) {
    // A cluster never continues into an ASCII character, save CR LF, so segmentation can start there.
    const unit = text.charCodeAt(at)
    if (unit < 0x80 && unit !== 0x0a) return at
  }
  return isLowSurrogate(text, earliest) ? earliest + 1 : earliest
}

function endOfCodePoint(text: string, index: number): number {
  return isLowSurrogate(text, index + 1) ? index + 2 : index + 1
}
