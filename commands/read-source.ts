import { type ReadDocument, type Received, readDocument } from '@/capture/read-document'
import type { CaptureRefusal } from '@/capture/refusal-sentence'
import { sha256 } from '@/capture/sha256'
import { fetchPage } from '@/capture/web/fetch-page'
import type { Database } from '@/db/client'
import { reportExists } from '@/db/queries/reports'
import { keepReading } from '@/db/writes/readings'
import type { Actor } from '@/domain/policy/actor'
import { may } from '@/domain/policy/permissions'
import { err, ok, type Result } from '@/domain/result'

/** Where a document is to come from: an address to be asked, or a file as it was sent. */
export type Source = { url: string } | { name: string; contentType: string; bytes: Uint8Array }

/** `reportId` where it is to be another capture of that report. */
export type SourceOrder = { source: Source; reportId: string | null }

export type SourceRefusal =
  | { kind: 'barred'; barrier: 'writers-only' }
  | { kind: 'not-found' }
  | CaptureRefusal

/** How far it is: asking the site, reading what came, or on which page of how many. */
export type Stage = { stage: 'fetching' } | { stage: 'reading'; page?: number; of?: number }

export type Watch = { signal?: AbortSignal; onStage?: (stage: Stage) => void; testHosts?: readonly string[] }

type Came = Received & { bytesSha256: string; source: Record<string, string> }

/**
 * Fetches or takes a document, reads it, and keeps it for its person to confirm. No transaction is open and nothing is
 * locked while a stranger's site or document takes its time.
 */
export async function readSource(
  db: Database,
  actor: Actor,
  { source, reportId }: SourceOrder,
  watch: Watch = {},
): Promise<Result<{ readingId: string }, SourceRefusal>> {
  if (!may(actor, 'addReport')) return err({ kind: 'barred', barrier: 'writers-only' })
  if (reportId !== null && !(await reportExists(db, reportId))) return err({ kind: 'not-found' })
  const came = 'url' in source ? await fetched(source.url, watch) : ok(uploaded(source))
  if (!came.ok) return came
  watch.onStage?.({ stage: 'reading' })
  const { signal } = watch
  const onPage = (page: number, of: number) => watch.onStage?.({ stage: 'reading', page, of })
  const read = await readDocument(came.value, { signal, onPage })
  if (!read.ok) return read
  const kept = { ...asReading(came.value, read.value), personId: actor.id, reportId }
  return ok({ readingId: await db.transaction((tx) => keepReading(tx, kept)) })
}

async function fetched(url: string, watch: Watch): Promise<Result<Came, CaptureRefusal>> {
  watch.onStage?.({ stage: 'fetching' })
  const page = await fetchPage(url, watch)
  if (!page.ok) return page
  const { bytes, bytesSha256, contentType, language, lastModified, redirects, wireSha256 } = page.value
  const source = {
    asked: url,
    url: page.value.url,
    contentType,
    lastModified,
    wireSha256,
    via: redirects.join(' '),
  }
  const told = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  return ok({ bytes, bytesSha256, contentType, language, url: page.value.url, name: '', source: told })
}

function uploaded({ name, contentType, bytes }: Exclude<Source, { url: string }>): Came {
  const file = name.toWellFormed().replaceAll('\0', '').slice(-200)
  // Hashed before any parser sees it.
  const bytesSha256 = sha256(bytes)
  return { bytes, bytesSha256, contentType, language: '', url: null, name, source: { file } }
}

function asReading({ bytes, bytesSha256, source }: Came, document: ReadDocument) {
  const {
    mediaType,
    extractor,
    text,
    textSha256,
    pages,
    title,
    byline,
    outlet,
    published,
    zone,
    language,
    partial,
  } = document
  const told = { title, byline, outlet, published, zone, language, partial }
  return {
    bytes: Buffer.from(bytes),
    bytesSha256,
    source,
    mediaType,
    extractor,
    text,
    textSha256,
    pages,
    told,
  }
}
