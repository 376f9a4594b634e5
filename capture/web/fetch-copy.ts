import { err, type Result } from '../../domain/result'
import { isCopyOfSame, WAYBACK } from '../archive-link'
import { type Fetched, type FetchOptions, fetchPage } from './fetch-page'

export type CopyRefusal =
  /** The archive has no such copy. */
  | { kind: 'missing' }
  /** What answered is no copy of that page: a copy of another, or no copy at all. */
  | { kind: 'elsewhere' }
  | { kind: 'unreachable' }

/** `archive` is where the archive stands; another than the Wayback Machine only in tests. */
export type CopyOptions = FetchOptions & { archive?: string }

/**
 * Fetches the bytes of a copy (`raw`, as `readArchiveLink` has it). The archive may lead to its copy of another time, but
 * what it leads to must still be its own copy of the same page.
 */
export async function fetchCopy(
  raw: string,
  { archive = WAYBACK, ...options }: CopyOptions = {},
): Promise<Result<Fetched, CopyRefusal>> {
  const asked = archive + raw.slice(WAYBACK.length)
  const page = await fetchPage(asked, options)
  if (!page.ok) return err({ kind: page.refusal.kind === 'gone' ? 'missing' : 'unreachable' })
  return isCopyOfSame(page.value.url, new URL(asked).href, archive) ? page : err({ kind: 'elsewhere' })
}
