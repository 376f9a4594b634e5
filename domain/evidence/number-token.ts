/** A numeral or a word of a text: `text` in lower case, `value` for numerals only, places in UTF-16 units. */
export type Token = { text: string; value: string | null; start: number; end: number }

// "1,000", "1,00,000", "1 000" with plain, no-break or thin spaces, "1'000"; else a plain run of digits.
const GROUPED = String.raw`\d{1,3}(?:(?:,\d{2,3})*,\d{3}|(?:[ \u00a0\u2009\u202f]\d{3})+|(?:['\u2019]\d{3})+)(?!\d)`
// A word takes its digits with it, so that "G20" and "A380" are names and not numbers.
const TOKEN = new RegExp(
  String.raw`(?<digits>(?:${GROUPED}|\d+)(?:\.\d+)?)(?<suffix>\p{L}*)|\p{L}[\p{L}\p{M}\p{N}]*`,
  'gu',
)

const SCALE_SUFFIX: Record<string, number> = { k: 3, mn: 6, mln: 6, bn: 9, tn: 12, trn: 12 }
const ORDINAL_SUFFIX = new Set(['st', 'nd', 'rd', 'th'])
const CURRENCY = /[$£€¥₦₹]$/u
const MINUS_BEFORE = /(?:^|[\s(])[$£€¥]?[-\u2212]$/u

// Zero of the scripts whose digits reports use: Arabic, Persian, Devanagari, Bengali, full width.
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]

/** Splits a text into numerals and words, in one pass. Ordinals ("21st") are left out. */
export function numberTokens(text: string): Token[] {
  const latin = withLatinDigits(text)
  const tokens: Token[] = []
  for (const match of latin.matchAll(TOKEN)) {
    const { digits, suffix = '' } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    if (digits === undefined) tokens.push({ text: match[0].toLowerCase(), value: null, start, end })
    else if (!ORDINAL_SUFFIX.has(suffix.toLowerCase()))
      tokens.push({
        text: digits,
        value: signedValue(digits, suffix, latin.slice(Math.max(0, start - 3), start)),
        start,
        end,
      })
  }
  return tokens
}

function signedValue(digits: string, suffix: string, before: string): string {
  const unsigned = canonicalNumeral(digits)
  const sign = MINUS_BEFORE.test(before) && unsigned !== '0' ? '-' : ''
  // "600m" is a distance unless it is money.
  const power = suffix.toLowerCase() === 'm' && CURRENCY.test(before) ? 6 : SCALE_SUFFIX[suffix.toLowerCase()]
  return sign + (power === undefined ? unsigned : timesPowerOfTen(unsigned, power))
}

/** Writes a numeral without separators, leading zeros or trailing zeros: "1,000.50" is "1000.5". */
export function canonicalNumeral(digits: string): string {
  const [whole = '', fraction = ''] = digits.replace(/[^\d.]/g, '').split('.')
  const end = lastNonZero(fraction)
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (end === 0 ? '' : `.${fraction.slice(0, end)}`)
}

function timesPowerOfTen(canonical: string, power: number): string {
  const [whole = '', fraction = ''] = canonical.split('.')
  const padded = fraction.padEnd(power, '0')
  return canonicalNumeral(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`)
}

function lastNonZero(fraction: string): number {
  let end = fraction.length
  while (end > 0 && fraction[end - 1] === '0') end -= 1
  return end
}

/** The same text with every decimal digit as 0 to 9 and Arabic separators as "," and "."; same length. */
export function withLatinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code))
    })
    .replaceAll('\u066c', ',')
    .replaceAll('\u066b', '.')
}
