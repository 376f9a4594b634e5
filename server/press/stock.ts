import { LRUCache } from 'lru-cache'
import { type Issue, isSame } from './issue'
import type { Sheet } from './sheet'

export type Stock = {
  /** The sheet of this issue at an address, if it is there. */
  take: (issue: Issue, url: string) => Sheet | undefined
  /** Keeps a sheet that was surely printed from this issue, while that is the one that is out. */
  keep: (issue: Issue, url: string, sheet: Sheet) => void
  /** Notes that a sheet it may hold has grown. */
  weighAgain: (issue: Issue, url: string, sheet: Sheet) => void
  bytes: () => number
}

// Anybody can make up addresses that lead nowhere, so little room is given to them, and not for long.
const NOWHERE = { max: 500, maxSize: 2_000_000, ttl: 10_000 }

const weight = { sizeCalculation: (sheet: Sheet, url: string) => sheet.bytes() + 2 * url.length }

/** The printed pages of the issue that is out, within `bytes`; those longest unread go first. */
export function openStock(bytes: number): Stock {
  const pages = new LRUCache<string, Sheet>({ maxSize: bytes, maxEntrySize: Math.ceil(bytes / 8), ...weight })
  const nowhere = new LRUCache<string, Sheet>({ ...NOWHERE, ...weight })
  let out: Issue | null = null

  const take = (issue: Issue, url: string) => {
    if (!isSame(issue, out)) {
      pages.clear()
      nowhere.clear()
      out = issue
    }
    return pages.get(url) ?? nowhere.get(url)
  }
  const keep = (issue: Issue, url: string, sheet: Sheet) => {
    if (!isSame(issue, out)) return
    const among = sheet.status === 404 ? nowhere : pages
    // It weighs a sheet when it comes in, and the same one coming in again would not be weighed.
    among.delete(url)
    among.set(url, sheet)
  }
  const weighAgain = (issue: Issue, url: string, sheet: Sheet) => {
    if (pages.peek(url) === sheet || nowhere.peek(url) === sheet) keep(issue, url, sheet)
  }
  return { take, keep, weighAgain, bytes: () => pages.calculatedSize + nowhere.calculatedSize }
}
