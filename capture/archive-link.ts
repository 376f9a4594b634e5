import { err, ok, type Result } from '../domain/result'
import { readUrl, urlKey } from './address'

export const WAYBACK = 'https://web.archive.org'
// web.archive.org/web/20240922101500/https://…, also with flags such as id_ after the time.
const COPY = /^https?:\/\/web\.archive\.org\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/i

/** Reads the address of a copy in the Wayback Machine: the page to show, and the address of its bytes as they were. */
export function readArchiveLink(
  typed: string,
): Result<{ url: string; raw: string }, { kind: 'not-wayback' }> {
  const read = readUrl(typed)
  const parts = read.ok ? COPY.exec(read.value) : null
  if (!parts) return err({ kind: 'not-wayback' })
  const [, time, original] = parts
  const at = `/web/${time}`
  return ok({ url: `${WAYBACK}${at}/${original}`, raw: `${WAYBACK}${at}id_/${original}` })
}

/** Whether an address is that of a copy of the same page, at whatever time; both as the archive at `archive` has them. */
export function isCopyOfSame(one: string, other: string, archive = WAYBACK): boolean {
  const [first, second] = [one, other].map((address) => pageOf(address, archive))
  return !!first && first === second
}

const KEPT = /^\/web\/\d{14}(?:[a-z]{2}_)?\/https?:\/\/?(.+)$/i

// The archive tells http and https apart no more than a trailing slash.
function pageOf(address: string, archive: string): string | null {
  const page = address.startsWith(`${archive}/`) ? KEPT.exec(address.slice(archive.length))?.[1] : undefined
  return page !== undefined && URL.canParse(`https://${page}`) ? urlKey(`https://${page}`) : null
}
