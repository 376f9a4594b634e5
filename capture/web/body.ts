import { createHash } from 'node:crypto'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { err, ok, type Result } from '../../domain/result'
import type { Limits } from '../limits'

export type BodyRefusal =
  | { kind: 'too-large'; limit: number }
  /** Compressed so that it grows beyond measure, or with what we do not read. */
  | { kind: 'bomb' }
  | { kind: 'coding' }
  /** It ended before its end, or could not be unpacked. */
  | { kind: 'broken' }

/** The document as decoded, its SHA-256, and the SHA-256 of what came over the line (hex). */
export type Body = { bytes: Buffer; sha256: string; wireSha256: string }

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

// Small answers may well grow a lot.
const ALWAYS_ALLOWED = 1024 * 1024

/** Reads a body to its end within `limit` bytes, hashing as it comes; stops reading at the first byte too many. */
export async function readBody(
  body: Readable,
  coding: string,
  { limit, growth }: { limit: number } & Pick<Limits, 'growth'>,
): Promise<Result<Body, BodyRefusal>> {
  const name = coding.trim().toLowerCase()
  const decoder = name === '' || name === 'identity' ? null : DECODERS[name]
  if (decoder === undefined) return stopped(body, { kind: 'coding' })
  const wire = createHash('sha256')
  const plain = createHash('sha256')
  let received = 0
  async function* counted(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      received += chunk.length
      wire.update(chunk)
      yield chunk
    }
  }
  const source = decoder === null ? counted(body) : pipeline(body, counted, decoder(), () => {})
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length
      if (decoder !== null && size > ALWAYS_ALLOWED && size > received * growth)
        return stopped(body, { kind: 'bomb' })
      if (size > limit) return stopped(body, { kind: 'too-large', limit })
      plain.update(chunk)
      chunks.push(chunk)
    }
  } catch (error) {
    if (isTimeout(error)) throw error
    return stopped(body, { kind: 'broken' })
  }
  return ok({ bytes: Buffer.concat(chunks), sha256: plain.digest('hex'), wireSha256: wire.digest('hex') })
}

function stopped<R>(body: Readable, refusal: R): Result<never, R> {
  body.on('error', () => {})
  body.destroy()
  return err(refusal)
}

const isTimeout = (error: unknown) =>
  error instanceof Error && /abort|timeout/i.test(`${error.name} ${(error as { code?: string }).code ?? ''}`)
