import { err, ok, type Result } from '../domain/result'

export type DocumentKind = 'html' | 'pdf' | 'word' | 'text'

export type KindRefusal =
  /** A picture, a film, an archive: nothing with a text that we read. `is` is its media type, or empty. */
  { kind: 'wrong-kind'; is: string } | { kind: 'old-word' } | { kind: 'empty' }

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const MEDIA: Record<DocumentKind, string> = {
  html: 'text/html',
  pdf: 'application/pdf',
  word: WORD,
  text: 'text/plain',
}

/** The media type a capture is kept under, with the charset its server named. */
export function mediaTypeOf(kind: DocumentKind, charset: string): string {
  const named = /^[\w.:-]{1,40}$/.test(charset) && (kind === 'html' || kind === 'text')
  return named ? `${MEDIA[kind]}; charset=${charset.toLowerCase()}` : MEDIA[kind]
}

/** The charset of a Content-Type, or empty. */
export const charsetOf = (contentType: string): string =>
  /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? ''

/**
 * What a document is: by its first bytes where those tell, else by what was said of it (a Content-Type, or a file's
 * name). What is said to be a page but begins as a PDF is a PDF.
 */
export function kindOf(bytes: Uint8Array, contentType: string, name = ''): Result<DocumentKind, KindRefusal> {
  if (bytes.length === 0) return err({ kind: 'empty' })
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (start.startsWith('%PDF-')) return ok('pdf')
  if (start.startsWith('PK\x03\x04')) return ok('word')
  if (start.startsWith('\xd0\xcf\x11\xe0')) return err({ kind: 'old-word' })
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase()
  if (isPage(start)) return ok('html')
  if (type === 'application/pdf' || /\.pdf$/i.test(name)) return ok('pdf')
  if (type === 'text/html' || type === 'application/xhtml+xml' || /\.(?:x?html?|xht)$/i.test(name))
    return ok('html')
  if (type === 'text/plain' || /\.(?:txt|text|md)$/i.test(name)) return ok('text')
  return err({ kind: 'wrong-kind', is: /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : '' })
}

// Also where a byte order mark or UTF-16 stands between.
const isPage = (start: string) =>
  /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:!doctype html|html)[\s>]/i.test(start.replaceAll('\0', ''))
