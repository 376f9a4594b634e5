import { inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { Unreadable } from './unreadable.mjs'

const MOST_ENTRIES = 3000
const MOST_BYTES = 48 * 1024 * 1024
const MOST_DECLARED = 512 * 1024 * 1024
/** The parts a text is made of; all else, pictures and programs among it, is not even unpacked. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/**
 * A Word document reduced to the parts that are read, unpacked within limits and packed anew, so that the reader after
 * this one sees what was judged here and nothing else. Sizes are counted while unpacking, whatever was declared.
 */
export function sheltered(bytes) {
  const parts = {}
  let left = MOST_BYTES
  for (const entry of entriesOf(bytes)) {
    if (!NEEDED.test(entry.name) || entry.name in parts) continue
    const part = unpacked(bytes, entry, left)
    left -= part.length
    // Nothing Word writes declares entities; what does, means to be unfolded.
    if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(part.toString('latin1'))) throw new Unreadable('entities')
    parts[entry.name] = part
  }
  if (!parts['word/document.xml']) throw new Unreadable('not-word')
  const core = parts['docProps/core.xml']?.toString('utf8') ?? ''
  return { archive: Buffer.from(zipSync(parts, { level: 0 })), core }
}

function entriesOf(bytes) {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END)
    throw new Unreadable('damaged')
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new Unreadable('bomb')
  const entries = []
  let declared = 0
  for (let at = bytes.readUInt32LE(end + 16), no = 0; no < count; no += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new Unreadable('damaged')
    const name = bytes.readUInt16LE(at + 28)
    // Encrypted ones are not read.
    if (bytes.readUInt16LE(at + 8) & 1) throw new Unreadable('encrypted')
    declared += bytes.readUInt32LE(at + 24)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (declared > MOST_DECLARED) throw new Unreadable('bomb')
  return entries
}

function unpacked(bytes, { method, packed, offset }, left) {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new Unreadable('damaged')
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const data = bytes.subarray(from, from + packed)
  if (method === 0 && data.length <= left) return data
  if (method !== 8 || left <= 0) throw new Unreadable(method === 8 || method === 0 ? 'bomb' : 'damaged')
  try {
    return inflateRawSync(data, { maxOutputLength: left })
  } catch (error) {
    throw new Unreadable(error?.code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged')
  }
}
