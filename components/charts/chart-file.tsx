import type { ReactNode } from 'react'
import { fileInk } from './ink'
import { linesOf, textWidth } from './text-width'

/** What stands around a chart in a file: its title above, where it is from and of which day below. */
export type Framed = { title: string; description: string; source: string; address: string }

type Shown = Framed & {
  /** A line of words under the title, and one over the source. */
  lead?: string
  note?: string
  chart: { width: number; height: number; drawing: ReactNode }
  entries?: { width: number; drawing: ReactNode; text: string }[]
}

const MARGIN = 28
const TITLE = 21
const SMALL = 12
const FAMILY = "'Public Sans', 'Noto Naskh Arabic', system-ui, sans-serif"
const SERIF = "Newsreader, 'Noto Naskh Arabic', Georgia, serif"

/**
 * A chart as a file of its own: its colours and faces are in it as attributes, and it says what it shows, whose it is and
 * of which edition and day, because a picture travels without its page.
 */
export function ChartFile({ title, description, source, address, lead, note, chart, entries = [] }: Shown) {
  const inner = chart.width
  const titles = linesOf(title, TITLE, inner)
  const leads = lead ? linesOf(lead, SMALL + 1, inner) : []
  const top = MARGIN + titles.length * 26 + leads.length * 18 + 14
  const { rows, height: keyHeight } = flowed(entries, inner)
  const keyTop = top + chart.height + (entries.length > 0 ? 12 : 0)
  const notes = note ? linesOf(note, SMALL, inner) : []
  const notesTop = keyTop + keyHeight + 16
  const foot = notesTop + notes.length * 17 + 12
  const [width, height] = [inner + 2 * MARGIN, Math.ceil(foot + 40)]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={FAMILY}
      role="img"
      aria-labelledby="title text"
    >
      <title id="title">{title}</title>
      <desc id="text">{description}</desc>
      <rect width={width} height={height} {...fileInk({ fill: 'paper' })} />
      {titles.map((text, i) => (
        <Text key={text} x={MARGIN} y={MARGIN + 18 + i * 26} size={TITLE} family={SERIF} weight={500}>
          {text}
        </Text>
      ))}
      {leads.map((text, i) => (
        <Text key={text} x={MARGIN} y={MARGIN + titles.length * 26 + 14 + i * 18} size={SMALL + 1} muted>
          {text}
        </Text>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>{chart.drawing}</g>
      <g transform={`translate(${MARGIN} ${keyTop})`}>
        {rows.map(({ entry, x, y }) => (
          <g key={entry.text} transform={`translate(${x} ${y})`}>
            {entry.drawing}
            <Text x={entry.width + 6} y={12} size={SMALL}>
              {entry.text}
            </Text>
          </g>
        ))}
      </g>
      {notes.map((text, i) => (
        <Text key={text} x={MARGIN} y={notesTop + i * 17} size={SMALL} muted>
          {text}
        </Text>
      ))}
      <path d={`M${MARGIN} ${foot - 8}H${width - MARGIN}`} strokeWidth="1" {...fileInk({ stroke: 'rule' })} />
      <Text x={MARGIN} y={foot + 12} size={SMALL}>
        {source}
      </Text>
      <Text x={width - MARGIN} y={foot + 12} size={SMALL} muted end>
        {textWidth(source, SMALL) + textWidth(address, SMALL) + 20 < inner ? address : ''}
      </Text>
    </svg>
  )
}

type Entry = NonNullable<Shown['entries']>[number]

/** Entries of a key in rows, each as far left as the one before it lets it. */
function flowed(entries: readonly Entry[], width: number) {
  let [x, y] = [0, 0]
  const rows = entries.map((entry) => {
    const length = entry.width + 6 + textWidth(entry.text, SMALL) + 20
    if (x > 0 && x + length > width) [x, y] = [0, y + 22]
    const place = { entry, x, y }
    x += length
    return place
  })
  return { rows, height: entries.length > 0 ? y + 20 : 0 }
}

type Told = {
  x: number
  y: number
  size: number
  family?: string
  weight?: number
  muted?: boolean
  end?: boolean
  children: string
}

function Text({ x, y, size, family, weight, muted = false, end = false, children }: Told) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontFamily={family}
      fontWeight={weight}
      textAnchor={end ? 'end' : undefined}
      {...fileInk({ fill: muted ? 'ink-muted' : 'ink' })}
    >
      {children}
    </text>
  )
}
