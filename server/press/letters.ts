/** The code points beyond ASCII that a text can show; null when that cannot be told. */
export type Letters = ReadonlySet<number> | null

type Span = readonly [first: number, last: number]

const ASCII_ENDS = 0x7f

/** The letters that a document can show, written as themselves or by number, in small and in capitals. */
export function lettersOf(html: string): Letters {
  if (NAMED.test(html)) return null
  const byNumber = [...html.matchAll(NUMBERED)].map(([, hex, decimal]) =>
    hex ? Number.parseInt(hex, 16) : Number(decimal),
  )
  return asLetters([...(html.match(BEYOND_ASCII) ?? []), ...byNumber.filter(isLetter).map(written)])
}

/** The letters that a stylesheet can add to any page. */
export function lettersAdded(css: string): Set<number> {
  const byNumber = [...css.matchAll(ESCAPED)].map(([, hex]) => Number.parseInt(hex ?? '', 16))
  return asLetters([...(css.match(BEYOND_ASCII) ?? []), ...byNumber.filter(isLetter).map(written)])
}

const BEYOND_ASCII = /[^\0-\x7f]/gu
const NUMBERED = /&#(?:x([\da-f]+)|(\d+))/gi
// Those that are written for what would otherwise be a mark of HTML stand for ASCII.
const NAMED = /&(?!(?:amp|lt|gt|quot|apos);)[a-z]/i
const ESCAPED = /\\([\da-f]{1,6})/gi

const written = (code: number) => String.fromCodePoint(code)
const isLetter = (code: number) => code > ASCII_ENDS && code <= 0x10ffff

/** A style may have words shown in capitals or in small letters. */
function asLetters(signs: readonly string[]): Set<number> {
  const each = new Set(signs)
  const shown = [...each].flatMap((sign) => [...sign, ...sign.toUpperCase(), ...sign.toLowerCase()])
  return new Set(shown.map((sign) => sign.codePointAt(0) ?? 0).filter(isLetter))
}

/** What a `unicode-range` says; null when it is not understood. */
export function spansOf(range: string): Span[] | null {
  const spans = range.split(',').map((part) => spanOf(part.trim()))
  return spans.every((span) => span !== null) ? spans : null
}

function spanOf(part: string): Span | null {
  const [, first, last] = /^u\+([\da-f]{1,6})(?:-([\da-f]{1,6}))?$/i.exec(part) ?? []
  if (first) return [Number.parseInt(first, 16), Number.parseInt(last ?? first, 16)]
  const [, some] = /^u\+([\da-f]*\?+)$/i.exec(part) ?? []
  return some
    ? [Number.parseInt(some.replaceAll('?', '0'), 16), Number.parseInt(some.replaceAll('?', 'f'), 16)]
    : null
}

/** Whether any letter of a page lies in one of these spans. ASCII is on every page. */
export function meet(spans: readonly Span[], ...letters: readonly Letters[]): boolean {
  return spans.some(
    ([first, last]) =>
      first <= ASCII_ENDS ||
      letters.some((each) => each === null || [...each].some((code) => code >= first && code <= last)),
  )
}
