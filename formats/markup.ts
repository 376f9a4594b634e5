// Everything that XML 1.0 may not hold: most control characters, U+FFFE and U+FFFF, and halves of surrogate pairs.
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** A text that XML 1.0 (section 2.2) may hold: each character that it may not becomes U+FFFD. */
export const legal = (text: string): string => text.replace(ILLEGAL, '\uFFFD')

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it stands in HTML or XML, between tags or in double quotes. */
export const escaped = (text: string): string =>
  legal(text).replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark)

const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/**
 * A text that stands in a plain line of ours, set apart by U+2068 and U+2069 when it holds letters or marks that would turn
 * the line around.
 */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text)
