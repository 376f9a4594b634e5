import { deflateSync, inflateSync } from 'node:zlib'

// A page holds few colours and many shades between them, which nobody tells apart: with a palette the same picture
// takes two fifths of the bytes. Chromium writes 8 bits a channel without interlace, and only that is read here.

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const COLOURS = 256
const TELLING = 8 ** 2

type Picture = { width: number; height: number; colours: Uint32Array }

/** The same picture (PNG) with at most 256 colours, every other one as the nearest of them. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, colours } = decoded(png)
  const palette = tellingColours(colours)
  const nearest = nearestIn(palette)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = nearest(colours[y * width + x] as number)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [...channels(colour)]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function decoded(png: Buffer): Picture {
  const data: Buffer[] = []
  let header: Buffer = Buffer.alloc(0)
  for (let at = SIGNATURE.length; at < png.length; ) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    const type = png.toString('latin1', at + 4, at + 8)
    if (type === 'IHDR') header = body
    if (type === 'IDAT') data.push(body)
    at += body.length + 12
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const depth = header[9] === 6 ? 4 : 3
  const bytes = unfiltered(inflateSync(Buffer.concat(data)), width * depth, depth)
  const colours = Uint32Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * depth, 3))
  return { width, height, colours }
}

/** Undoes the filter of each row (PNG, third edition, section 9). */
function unfiltered(filtered: Buffer, stride: number, depth: number): Buffer {
  const height = filtered.length / (stride + 1)
  const bytes = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y += 1) {
    const kind = filtered[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x >= depth ? (bytes[at - depth] ?? 0) : 0
      const up = y > 0 ? (bytes[at - stride] ?? 0) : 0
      const corner = x >= depth && y > 0 ? (bytes[at - stride - depth] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0
      bytes[at] = (filtered[at + y + 1] ?? 0) + guess
    }
  }
  return bytes
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** The most frequent colours, without those that one taken already stands for: rare ones, as of an icon, have room. */
function tellingColours(colours: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const sorted = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b)
  const taken: number[] = []
  for (const [colour] of sorted)
    if (taken.length < COLOURS && taken.every((other) => distance(other, colour) >= TELLING))
      taken.push(colour)
  return taken
}

function nearestIn(palette: number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return (colour) => {
    const found = known.get(colour) ?? closest(palette, colour)
    known.set(colour, found)
    return found
  }
}

function closest(palette: number[], colour: number): number {
  const distances = palette.map((other) => distance(other, colour))
  return distances.indexOf(Math.min(...distances))
}

/** The square of how far two colours lie apart. */
function distance(one: number, other: number): number {
  const [red, green, blue] = channels(one)
  const [r, g, b] = channels(other)
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
}

const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

// zlib has one, but only in newer releases of Node 20.
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
