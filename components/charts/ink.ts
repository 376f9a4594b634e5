// The colours of a chart by what they mean, as on the page, where they follow the reader's theme and the printer.
const FILL = {
  none: 'fill-none',
  paper: 'fill-paper',
  wash: 'fill-wash',
  ink: 'fill-ink',
  'ink-muted': 'fill-ink-muted',
  pen: 'fill-pen',
  verified: 'fill-verified',
  disputed: 'fill-disputed',
  retracted: 'fill-retracted',
  superseded: 'fill-superseded',
} as const

const STROKE = {
  none: 'stroke-none',
  paper: 'stroke-paper',
  rule: 'stroke-rule',
  edge: 'stroke-edge',
  ink: 'stroke-ink',
  'ink-muted': 'stroke-ink-muted',
  pen: 'stroke-pen',
  verified: 'stroke-verified',
  disputed: 'stroke-disputed',
  retracted: 'stroke-retracted',
  superseded: 'stroke-superseded',
} as const

// The same in a file of its own, which no stylesheet reaches: the theme's light set.
const HUE: Record<Fill | Stroke, string> = {
  none: 'none',
  paper: '#fbf9f4',
  wash: '#f2eee3',
  ink: '#1a1813',
  'ink-muted': '#625c4f',
  rule: '#e0dacb',
  edge: '#8a8475',
  pen: '#1f3d99',
  verified: '#14603f',
  disputed: '#855000',
  retracted: '#a11d1d',
  superseded: '#5f5a50',
}

export type Fill = keyof typeof FILL
export type Stroke = keyof typeof STROKE

type Painted = { fill?: Fill; stroke?: Stroke }

/** Gives a shape its colours: as class names on a page, as attributes of its own in a file. */
export type Ink = (painted: Painted) => { className: string } | { fill?: string; stroke?: string }

export const pageInk: Ink = ({ fill, stroke }) => ({
  className: [fill && FILL[fill], stroke && STROKE[stroke]].filter(Boolean).join(' '),
})

export const fileInk: Ink = ({ fill, stroke }) => ({
  ...(fill && { fill: HUE[fill] }),
  ...(stroke && { stroke: HUE[stroke] }),
})
