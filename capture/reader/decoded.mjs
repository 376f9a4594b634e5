import { Unreadable } from './unreadable.mjs'

const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The encoding a byte order mark names, or null. It is believed before all else (WHATWG Encoding, 6). */
export function marked(bytes) {
  return MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? null
}

/** A decoder for a label of the WHATWG Encoding standard; null for one that nobody knows or that is not decoded. */
export function decoderOf(label, fatal = false) {
  if (!label) return null
  try {
    return new TextDecoder(label.trim(), { fatal })
  } catch {
    return null
  }
}

/** The text when the bytes are UTF-8 throughout, or null. */
export function asUtf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What a database cannot keep is refused by name, never replaced. */
export function withoutNul(text) {
  if (text.includes('\0')) throw new Unreadable('nul')
  return text
}
