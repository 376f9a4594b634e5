import { err, ok, type Result } from '../domain/result'
import { readUrl } from './address'

// web.archive.org/web/20240922101500/https://…, also with flags such as id_ after the time.
const WAYBACK = /^https?:\/\/web\.archive\.org\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/i

/** Reads the address of a copy in the Wayback Machine: the page to show, and the address of its bytes as they were. */
export function readArchiveLink(
  typed: string,
): Result<{ url: string; raw: string }, { kind: 'not-wayback' }> {
  const read = readUrl(typed)
  const parts = read.ok ? WAYBACK.exec(read.value) : null
  if (!parts) return err({ kind: 'not-wayback' })
  const [, time, original] = parts
  const at = 'https://web.archive.org/web'
  return ok({ url: `${at}/${time}/${original}`, raw: `${at}/${time}id_/${original}` })
}
