import { strFromU8, unzipSync, zipSync } from 'fflate'
import { err, ok, type Result } from '../domain/result'

const ENTRIES = 100
const UNPACKED = 10_000_000
// What a sheet is read from; pictures, macros and drawings never are.
const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+|xl\/worksheets\/[^/]+\.xml)$/

/**
 * A workbook's readable parts, packed again without compression, so that what reads it next unpacks nothing bigger
 * than what it is given. Refuses more than 100 entries, more than 10 MB unpacked, and parts that declare entities.
 */
export function unpackedWorkbook(
  bytes: Uint8Array,
): Result<Uint8Array, { kind: 'bomb' } | { kind: 'not-a-table' }> {
  let entries = 0
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        entries += 1
        unpacked += originalSize
        return false
      },
    })
    if (entries > ENTRIES || unpacked > UNPACKED) return err({ kind: 'bomb' })
    const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.test(name) })
    for (const part of Object.values(parts))
      if (/<!(DOCTYPE|ENTITY)/i.test(strFromU8(part))) return err({ kind: 'bomb' })
    return ok(zipSync(parts, { level: 0 }))
  } catch {
    return err({ kind: 'not-a-table' })
  }
}
