import { asUtf8, decoderOf, marked, withoutNul } from './decoded.mjs'
import { Unreadable } from './unreadable.mjs'

/** Reads a plain text: by its byte order mark, what its server said, UTF-8, and last Windows-1252, in this order. */
export function read(bytes, { charset }) {
  const decoder = decoderOf(marked(bytes) ?? charset, true)
  const text = decoder ? strictly(decoder, bytes) : (asUtf8(bytes) ?? guessed(bytes))
  return { text: withoutNul(text) }
}

function strictly(decoder, bytes) {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Unreadable('malformed')
  }
}

// Binary files are told by their zero bytes before this is reached.
function guessed(bytes) {
  if (bytes.includes(0)) throw new Unreadable('nul')
  return new TextDecoder('windows-1252').decode(bytes)
}
