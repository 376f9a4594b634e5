/**
 * The page (counted from one) that a place in a text is on, where each page's start is known; all in code points. Null
 * for a text without pages, and before the first.
 */
export function pageAt(starts: readonly number[] | null, at: number): number | null {
  if (starts === null) return null
  const page = starts.filter((start) => start <= at).length
  return page === 0 ? null : page
}
