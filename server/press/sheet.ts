import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, gzip, constants as zlib } from 'node:zlib'

export type Encoding = 'identity' | 'gzip' | 'br'

/** One form of a page, ready to be sent: nothing is worked out for a reader any more. */
export type Copy = { body: Buffer; etag: string; head: string[] }

/** A printed page, and its forms: made when first asked for, and once. */
export type Sheet = {
  status: number
  copy: (encoding: Encoding) => Promise<Copy>
  /** What it takes up, with all forms made so far. */
  bytes: () => number
}

// Buffers, headers and promises of one page, besides what it says.
const AROUND_IT = 2500
const WORTHWHILE = 1000
const TEXT = /^(?:text\/|image\/svg|application\/(?:[\w.+-]*(?:json|xml)|javascript))/

const compressed = {
  gzip: (body: Buffer) => promisify(gzip)(body),
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        // Higher levels cost ten times as much for a twentieth less.
        [zlib.BROTLI_PARAM_QUALITY]: 5,
        [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
        [zlib.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
}

/** Makes a sheet of a page's bytes and of the headers that all its forms share. */
export function sheetOf(status: number, headers: Record<string, string>, body: Buffer): Sheet {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const pays = body.length >= WORTHWHILE && TEXT.test(headers['content-type'] ?? '')
  let bytes = AROUND_IT

  const make = async (encoding: Encoding): Promise<Copy> => {
    const form = encoding === 'identity' ? body : await compressed[encoding](body)
    bytes += form.length
    const etag = `"${hash}${encoding === 'identity' ? '' : `-${encoding}`}"`
    const own = {
      etag,
      'content-length': String(form.length),
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    }
    return { body: form, etag, head: Object.entries({ ...headers, ...own }).flat() }
  }
  const made: Partial<Record<Encoding, Promise<Copy>>> = { identity: make('identity') }
  const copy = (encoding: Encoding) => {
    const wanted = pays ? encoding : 'identity'
    made[wanted] ??= make(wanted)
    return made[wanted]
  }
  return { status, copy, bytes: () => bytes }
}
