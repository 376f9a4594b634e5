export type StatusRefusal =
  /** The page wants to know who asks, or wants to be paid. */
  | { kind: 'login' }
  | { kind: 'gone'; status: number }
  | { kind: 'busy'; status: number }
  | { kind: 'status'; status: number }

/** What an HTTP status says against taking a page as the document; null for 200 and the like. */
export function statusRefusal(status: number): StatusRefusal | null {
  if (status === 200 || status === 203) return null
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451)
    return { kind: 'login' }
  if (status === 404 || status === 410) return { kind: 'gone', status }
  if (status === 429 || status === 503) return { kind: 'busy', status }
  return { kind: 'status', status }
}
