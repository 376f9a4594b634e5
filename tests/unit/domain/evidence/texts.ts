import fc from 'fast-check'

// Pieces that have broken position arithmetic before: astral characters, joined emoji, flags, marks, right-to-left.
export const PIECES = [
  'a',
  'Z',
  ' ',
  ' ',
  '\n',
  '.',
  '“',
  '”',
  '400',
  'officers',
  'officers',
  'é',
  'e\u0301',
  'a\u0323\u0307',
  '😀',
  '👩‍👩‍👧',
  '👍🏽',
  '🇭🇹',
  '🇰🇪',
  '☃️',
  'شرطة',
  'بِسْمِ',
  'שלום',
  'שָׁלוֹם',
  'क्षि',
  '한국',
  '\u1112\u1161\u11ab',
  '漢字',
  '𝒳',
  '\u200f',
]

/** Text made of whole awkward pieces. */
export const awkwardText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 })
  .map((p) => p.join(''))

const anyPoint = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))

/** Any well-formed text: random code points between the awkward pieces. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), anyPoint), { maxLength: 40 })
  .map((pieces) => pieces.join(''))

/** The grapheme boundaries of a text in UTF-16 units, found over the whole text: slow and sure. */
export function boundariesOf(text: string): number[] {
  const segments = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)
  return [...[...segments].map(({ index }) => index), text.length]
}

/** Milliseconds of processor time an act takes, which a busy machine does not stretch as it does the clock. */
export function effortOf(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
