// The shapes that go with the words of a status, in a square of 16. Without their colours they still differ.
const PATHS = {
  as_said: 'M3 11.5c2 0 3-1.3 3-3.3V4.5H2.5V8H6m4.5 3.5c2 0 3-1.3 3-3.3V4.5H10V8h3.5',
  established: 'm2.5 8.5 3.7 3.7 7.3-8.2',
  refuted: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM4.2 4.2l7.6 7.6',
  disputed: 'M8 14V8M8 8 3 2.5M8 8l5-5.5',
  superseded: 'M2.5 5.5h8v8h-8zM5.5 2.5h8v8',
  retracted: 'm3.5 3.5 9 9m0-9-9 9',
  removed: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM4.2 4.2l7.6 7.6',
} as const

export type ShapeName = keyof typeof PATHS

/** A shape with its upper left corner at `x`, `y`. */
export const shape = (name: ShapeName, { x, y, size, colour }: Placed): string =>
  `<path d="${PATHS[name]}" transform="translate(${x} ${y}) scale(${size / 16})" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`

type Placed = { x: number; y: number; size: number; colour: string }

/** The countersignature: two pen strokes that cross. */
export const mark = ({ x, y, size }: Omit<Placed, 'colour'>): string =>
  `<g transform="translate(${x} ${y}) scale(${size / 24})" fill="none" stroke-width="2.4" stroke-linecap="round"><path d="M3 14c3.2 1.6 5 4 6 6C11 13 15 7 21 3" stroke="${PEN}"/><path d="M9.5 13.5c2 .9 3.2 2.6 3.9 4.2C15 13.5 18 10 21.5 8" stroke="${COLOURS.verified}"/></g>`

const PEN = '#1f3d99'

/** The colours of the light page: a card is a picture and has no other. */
export const COLOURS = {
  paper: '#fbf9f4',
  ink: '#1a1813',
  muted: '#625c4f',
  rule: '#1a1813',
  verified: '#14603f',
  disputed: '#855000',
  retracted: '#a11d1d',
  superseded: '#5f5a50',
} as const
