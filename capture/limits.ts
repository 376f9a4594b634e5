const MB = 1024 * 1024

/** What one document may cost. Sizes in bytes, times in milliseconds. */
export type Limits = {
  /** A page or a plain text, decoded from what it was compressed with. */
  pageBytes: number
  /** A PDF or a Word document. */
  fileBytes: number
  /** How many times its own size a compressed answer may grow. */
  growth: number
  redirects: number
  connectMs: number
  /** The longest silence on the line. */
  idleMs: number
  /** From the first look-up to the last byte, over all redirects. */
  fetchMs: number
  /** From starting the reader to its last word. */
  readMs: number
  readerHeapMb: number
  readerMemoryMb: number
  /** The most a reader may say. */
  readerOutput: number
}

export const LIMITS: Limits = {
  pageBytes: 10 * MB,
  fileBytes: 24 * MB,
  growth: 100,
  redirects: 5,
  connectMs: 5000,
  idleMs: 10_000,
  fetchMs: 30_000,
  readMs: 20_000,
  readerHeapMb: 384,
  readerMemoryMb: 900,
  readerOutput: 16 * MB,
}
