/**
 * How many code points lie before `utf16Offset` in `text`: the unit of TextPositionSelector (W3C Web Annotation).
 * An offset inside a surrogate pair counts as before it; one past the end as the end. Counting may start at a
 * known pair of offsets, so that many offsets of one text cost one walk.
 */
export function codePointOffset(
  text: string,
  utf16Offset: number,
  known = { utf16: 0, codePoints: 0 },
): number {
  const end = Math.min(utf16Offset, text.length)
  let count = known.codePoints
  let at = known.utf16
  while (at < end) {
    const width = isLowSurrogate(text, at + 1) ? 2 : 1
    if (at + width > end) break
    at += width
    count += 1
  }
  return count
}

/** Where the code point number `codePoints`, counted from `from` (UTF-16), starts; null past the end of the text. */
export function utf16Offset(text: string, codePoints: number, from = 0): number | null {
  let at = from
  for (let left = codePoints; left > 0; left -= 1) {
    if (at >= text.length) return null
    at += isLowSurrogate(text, at + 1) ? 2 : 1
  }
  return at
}

/** Whether the unit at `index` is the second half of a surrogate pair. */
export function isLowSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800
}
