import { wholeWords } from './whole-words'

// Every space separator of Unicode (Zs) but the plain space, which is left to save work on long texts.
const WIDE_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/**
 * A text as captures keep it: NFC, LF line ends, plain spaces, no soft hyphens or byte order marks, no white space
 * at the ends of lines. Applied twice it changes nothing more. Length may grow a little, since NFC can.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(WIDE_SPACES, ' ')
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map(withoutTrailingSpace)
    .join('\n')
}

// A regular expression for this backtracks over every inner run of spaces; this walk does not.
function withoutTrailingSpace(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1
  return line.slice(0, end)
}

/** Whether PostgreSQL keeps the text as it is: no NUL, no lone surrogate. */
export function storable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/**
 * A text for comparing words, never for storing: normalised, lower case, runs of white space as one space,
 * curly quotes as straight ones, since keyboards and newspapers disagree about them.
 */
export function comparable(text: string): string {
  return normalise(text)
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ')
}

/**
 * Whether `words` occur in `text`, compared as `comparable` has it; words that are empty occur nowhere. A word that a line
 * end breaks at its hyphen may be sought as it stands, whole, or with the hyphen alone.
 */
export function occursIn(words: string, text: string): boolean {
  const sought = comparable(words)
  const readings = [text, wholeWords(text).text, text.replace(/([-\u2010])\n/g, '$1')]
  return sought !== '' && readings.some((reading) => comparable(reading).includes(sought))
}
