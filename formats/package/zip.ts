import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'

/** A file of a package: its path in it and its text. */
export type PackedFile = { path: string; text: string }

// The first day a zip can name, so that the same facts give the same bytes. Read by the clock of whoever unpacks it.
const NO_TIME = new Date(1980, 0, 1)

/** Files as a zip, in the order given. */
export function zipped(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, text }) => [path, strToU8(text)])
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_TIME }))
}

/** What a Data Package says of a file: its size and its SHA-256. */
export function weighed(text: string): { bytes: number; hash: string } {
  const bytes = strToU8(text)
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }
}
