import { normalise } from '../domain/evidence/normal-text'
import { err, ok, type Result } from '../domain/result'
import { sha256 } from './sha256'

/** The most that is taken in: 2 MiB of UTF-8. */
export const PASTE_LIMIT = 2 * 1024 * 1024

/** A pasted document: its bytes as received and the text read from them, each with its SHA-256 (hex). */
export type PastedCapture = {
  bytes: Uint8Array
  bytesSha256: string
  mediaType: 'text/plain; charset=utf-8'
  text: string
  textSha256: string
  extractor: 'paste/1'
}

export type PasteRefusal =
  | { kind: 'empty' }
  /** Sizes in bytes of UTF-8. */
  | { kind: 'too-large'; size: number; limit: number }
  | { kind: 'nul' }
  /** Lone surrogates in a string, or bytes that are not UTF-8. */
  | { kind: 'malformed' }

/**
 * Takes in pasted text. The bytes are hashed before anything touches them; the text is normalised once, and its
 * SHA-256 is over its UTF-8.
 */
export function capturePaste(received: string | Uint8Array): Result<PastedCapture, PasteRefusal> {
  if (typeof received === 'string' && !received.isWellFormed()) return err({ kind: 'malformed' })
  const bytes = typeof received === 'string' ? new TextEncoder().encode(received) : received
  if (bytes.length > PASTE_LIMIT) return err({ kind: 'too-large', size: bytes.length, limit: PASTE_LIMIT })
  const bytesSha256 = sha256(bytes)
  const decoded = decode(bytes)
  if (decoded === null) return err({ kind: 'malformed' })
  if (decoded.includes('\0')) return err({ kind: 'nul' })
  const text = normalise(decoded)
  if (text.trim() === '') return err({ kind: 'empty' })
  return ok({
    bytes,
    bytesSha256,
    mediaType: 'text/plain; charset=utf-8',
    text,
    textSha256: sha256(text),
    extractor: 'paste/1',
  })
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
