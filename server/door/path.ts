const NO_PART = /(?:^|\/)\.{1,2}(?:\/|$)|\p{Cc}/u

/** The decoded path; null when there is none to speak of: no page of ours has a control character in its address. */
export function pathOf(url = ''): string | null {
  // PostgreSQL keeps no NUL in a text, so that no page could look up what is asked with one.
  if (!url.startsWith('/') || url.includes('%00')) return null
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] as string)
    return NO_PART.test(path) ? null : path
  } catch {
    return null
  }
}
