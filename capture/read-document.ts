import { z } from 'zod'
import { codePointOffset } from '../domain/evidence/code-point'
import { normalise, storable } from '../domain/evidence/normal-text'
import { err, ok, type Result } from '../domain/result'
import { EXTRACTORS } from './extractors'
import { charsetOf, type DocumentKind, type KindRefusal, kindOf, mediaTypeOf } from './kind-of'
import { LIMITS, type Limits } from './limits'
import { PASTE_LIMIT } from './paste'
import { readApart } from './reader-process'
import { sha256 } from './sha256'
import { turns } from './turns'

export const UNREADABLE = [
  'login',
  'script-built',
  'no-text',
  'scanned',
  'encrypted',
  'damaged',
  'not-word',
  'entities',
  'bomb',
  'too-heavy',
  'too-many-pages',
  'nul',
  'malformed',
] as const

export type ReadRefusal =
  | KindRefusal
  | { kind: (typeof UNREADABLE)[number] }
  | { kind: 'too-long-text'; limit: number }
  /** Too many documents are being read at this moment. */
  | { kind: 'readers-busy' }
  | { kind: 'cancelled' }

/** A document as received: fetched or uploaded. `name` is a file's name, `url` where it came from. */
export type Received = {
  bytes: Uint8Array
  contentType: string
  language: string
  url: string | null
  name: string
}

/** What was read from a document. Fields are empty when it says nothing; an editor confirms every one of them. */
export type ReadDocument = {
  kind: DocumentKind
  mediaType: string
  extractor: string
  /** Normalised; `pages` holds the code point each page of it starts at, for a PDF. */
  text: string
  textSha256: string
  pages: number[] | null
  title: string
  byline: string
  outlet: string
  published: string | null
  zone: string
  language: string
  /** The page says of itself that it shows only part to those without a subscription. */
  partial: boolean
}

// A reader has been alone with a stranger's document: what it says is checked like anybody's.
const line = (most: number) =>
  z
    .string()
    .catch('')
    .transform((value) => (storable(value) ? value.replace(/\s+/g, ' ').trim().slice(0, most) : ''))
const Said = z.object({
  text: z.string().optional(),
  pages: z.array(z.string()).min(1).max(1000).optional(),
  title: line(500),
  byline: line(300),
  outlet: line(200),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable()
    .catch(null),
  zone: z
    .string()
    .regex(/^(UTC|Etc\/GMT[+-]\d{1,2})$/)
    .catch('UTC'),
  language: line(35),
  partial: z.boolean().catch(false),
})

const inTurn = turns(2, 6)

/** Reads a received document in a process of its own, within limits. */
export async function readDocument(
  received: Received,
  {
    limits = LIMITS,
    ...watch
  }: { limits?: Limits; signal?: AbortSignal; onPage?: (page: number, of: number) => void } = {},
): Promise<Result<ReadDocument, ReadRefusal>> {
  const kind = kindOf(received.bytes, received.contentType, received.name)
  if (!kind.ok) return kind
  const { bytes, language, url } = received
  const charset = charsetOf(received.contentType)
  const order = { kind: kind.value, bytes, facts: { charset, language, url } }
  const read = await inTurn(() => readApart(order, limits, watch))
  if (read === null) return err({ kind: 'readers-busy' })
  if (!read.ok)
    return err(read.refusal.kind === 'refused' ? known(read.refusal.reason) : { kind: read.refusal.kind })
  const said = Said.safeParse(read.value)
  if (!said.success) return err({ kind: 'damaged' })
  return asDocument(kind.value, charset, said.data)
}

const known = (reason: string): ReadRefusal => ({
  kind: UNREADABLE.find((kind) => kind === reason) ?? 'damaged',
})

function asDocument(
  kind: DocumentKind,
  charset: string,
  said: z.infer<typeof Said>,
): Result<ReadDocument, ReadRefusal> {
  const { text: whole, pages: read, ...fields } = said
  const sheets = (read ?? [whole ?? '']).map((sheet) => normalise(sheet).trim())
  const text = sheets.map((sheet, no) => sheet + jointOf(sheet, sheets[no + 1])).join('')
  if (!storable(text)) return err({ kind: 'malformed' })
  if (text.trim() === '') return err({ kind: 'no-text' })
  if (Buffer.byteLength(text) > PASTE_LIMIT) return err({ kind: 'too-long-text', limit: PASTE_LIMIT })
  const pages = read ? startsOf(sheets) : null
  const kept = {
    mediaType: mediaTypeOf(kind, charset),
    extractor: EXTRACTORS[kind],
    textSha256: sha256(text),
  }
  return ok({ kind, ...kept, text, pages, ...fields, language: languageOf(fields.language) })
}

function startsOf(sheets: string[]): number[] {
  let at = 0
  return sheets.map((sheet, no) => {
    const start = at
    at += codePointOffset(sheet, sheet.length) + jointOf(sheet, sheets[no + 1]).length
    return start
  })
}

// A line this long is no heading and no page number.
const A_LINE = 60

// A sentence that runs on over the page is kept as one: it has no full stop, and what follows begins small, or it is text.
function jointOf(sheet: string, next: string | undefined): string {
  if (next === undefined) return ''
  const isText = sheet.length - sheet.lastIndexOf('\n\n') > A_LINE
  const runsOn = isText ? /^[\p{L}\d“"‘$€£]/u : /^\p{Ll}/u
  if (!/[\p{L}\d,;\u2010-]$/u.test(sheet) || !runsOn.test(next)) return '\n\n'
  return /[\p{L}\d][-\u2010]$/u.test(sheet) ? '\n' : ' '
}

function languageOf(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replace('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}
