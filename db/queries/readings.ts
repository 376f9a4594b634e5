import { and, eq } from 'drizzle-orm'
import type { Reader } from '../client'
import { readings, type Told } from '../schema/brought-in'

export type { Told }

export type Reading = {
  id: string
  reportId: string | null
  mediaType: string
  text: string
  textSha256: string
  bytesSha256: string
  pages: number[] | null
  source: Record<string, string>
  extractor: string
  told: Told
  at: Date
}

const shown = {
  id: readings.id,
  reportId: readings.reportId,
  mediaType: readings.mediaType,
  text: readings.text,
  textSha256: readings.textSha256,
  bytesSha256: readings.bytesSha256,
  pages: readings.pages,
  source: readings.source,
  extractor: readings.extractor,
  told: readings.told,
  at: readings.at,
}

const owned = (id: string, personId: string) => and(eq(readings.id, id), eq(readings.personId, personId))

/** What this person read and has not confirmed yet, or null: nobody else's is there. */
export async function readingOf(reader: Reader, personId: string, id: string): Promise<Reading | null> {
  const [found] = await reader.select(shown).from(readings).where(owned(id, personId))
  return found ?? null
}

/** The same as it becomes a capture, with its bytes and the time it was read. */
export async function readCaptureOf(reader: Reader, personId: string, id: string) {
  const [found] = await reader
    .select({ ...shown, bytes: readings.bytes })
    .from(readings)
    .where(owned(id, personId))
  if (!found) return null
  const { bytes, mediaType, text, textSha256, pages, source, extractor, at } = found
  return { bytes, mediaType, text, textSha256, pages, source, extractor, capturedAt: at }
}
