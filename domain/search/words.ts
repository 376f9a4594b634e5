// Marks that a writer may set or leave out: Latin accents, Arabic vowels and hamza, the tatweel, Hebrew points.
const OPTIONAL_MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u0591-\u05c7]/g

// Letters that Unicode does not take apart, as they are typed on a keyboard that lacks them.
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

const ZEROS = [0x0660, 0x06f0, 0x0966]

// A lexeme longer than 2 KB is refused by the database; scripts that do not part words come in long runs.
const LONGEST = 100
export const LONGEST_NAME = 200

export const shortened = (text: string, longest: number): string => [...text].slice(0, longest).join('')

/**
 * The words of a text as they are looked for: lower case, without optional marks, in any script, in their order. Plural
 * and singular are one word where an s parts them; "1,000" is 1000.
 */
export function searchWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, asciiDigit)
    .replace(/(?<=\d)[,\u00a0\u202f\u2019 ](?=\d{3}(?!\d))/g, '')
  return (folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map((word) =>
    singular(shortened(word, LONGEST)),
  )
}

/** A name as it is compared: its words and nothing between them but spaces. No longer than an index can hold. */
export const foldedName = (name: string): string => shortened(searchWords(name).join(' '), LONGEST_NAME)

function singular(word: string): string {
  return /^[a-z]{3,}s$/.test(word) && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((each) => code >= each && code < each + 10) ?? code
  return String(code - zero)
}
