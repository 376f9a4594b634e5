import type { Span } from './position'

/** A rectangle in a picture, in pixels. */
export type Box = { x: number; y: number; width: number; height: number }

/** A label wants one of several places, the best first. */
export type Wanted<Place extends Box> = { places: readonly Place[] }

/**
 * Gives each label the first of its places that is inside the frame and touches neither what is taken nor a label before
 * it; null for one that has no room. The most important label comes first.
 */
export function placed<Place extends Box>(
  wanted: readonly Wanted<Place>[],
  frame: Box,
  taken: readonly Box[],
): (Place | null)[] {
  const filled = [...taken]
  return wanted.map(({ places }) => {
    const free = places.find((place) => isInside(place, frame) && !filled.some((box) => touch(place, box)))
    if (free) filled.push(free)
    return free ?? null
  })
}

/** A text over `span`, and the place below it that a line leads down to. */
export type Stemmed = { span: Span; stem: number }

/**
 * Puts texts into rows above what they name, the lowest that is free: no two in a row come closer than `gap`, and a text is
 * never below one whose line would run through it. Where its own line would run through one below, the text goes first.
 */
export function rowsOf(texts: readonly Stemmed[], gap: number): number[] {
  const rows: number[] = []
  for (const text of texts) {
    const others = texts.slice(0, rows.length).map((other, i) => ({ ...other, row: rows[i] ?? 0 }))
    const crossing = others.filter(({ stem }) => reaches(text.span, stem, 2))
    let row = Math.max(0, ...crossing.map((other) => other.row))
    while (others.some((other) => other.row === row && meet(other.span, text.span, gap))) row += 1
    rows.push(row)
  }
  return rows
}

const reaches = ({ from, to }: Span, at: number, room: number): boolean => from - room < at && at < to + room

const meet = (a: Span, b: Span, gap: number): boolean => a.from < b.to + gap && b.from < a.to + gap

function isInside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  )
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
