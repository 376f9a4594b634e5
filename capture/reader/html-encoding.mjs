import { asUtf8, decoderOf, marked, withoutNul } from './decoded.mjs'

const META = /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([^"'\s/>;]{1,40})/i

/**
 * A page's text: by its byte order mark, what its server said, what it says in its first 1,024 bytes, UTF-8 when it is
 * that throughout, and last Windows-1252, as WHATWG HTML 13.2.3 orders it.
 */
export function htmlText(bytes, charset) {
  const label = marked(bytes) ?? (known(charset) ? charset : declared(bytes))
  const decoder = decoderOf(label)
  const text = decoder
    ? decoder.decode(bytes)
    : (asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes))
  return withoutNul(text.replace(/^\ufeff/, ''))
}

const known = (label) => decoderOf(label) !== null

// What was read as single bytes cannot be in UTF-16, whatever it says.
function declared(bytes) {
  const label = META.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1]
  if (label && /^utf-?16/i.test(label)) return 'utf-8'
  return label && known(label) ? label : null
}
