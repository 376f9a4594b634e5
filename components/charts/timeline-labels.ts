import type { ChartWords } from './chart-words'
import { type Box, placed, type Wanted } from './label-places'
import { markText, promiseText } from './mark-text'
import { textWidth } from './text-width'
import { type DrawnPoint, OPEN_WHISKER, type TimelineModel } from './timeline-model'
import type { PointRole } from './timeline-points'

/** A text beside a point, in one line or two; `y` is the base of the first. */
export type TimelineLabel = {
  lines: string[]
  x: number
  y: number
  anchor: 'start' | 'end'
  of: DrawnPoint
}

type Frame = { width: number; radius: number; taken: readonly Box[]; unit: string }
type Place = Box & Omit<TimelineLabel, 'x' | 'y'>

export const POINT_LABEL = 12
const LINE = 15
const MOST_LABELS = 12
/** Among more points than this, those that simply stand are told by the table alone. */
const FEW = 24

/** Labels for the points that matter most, where they have room: the last of each kind, what is promised, what is doubted. */
export function timelineLabels(
  model: TimelineModel,
  { width, radius, taken, unit }: Frame,
  words: ChartWords,
): TimelineLabel[] {
  const wanted = labelled(model.points)
    .slice(0, MOST_LABELS)
    .map((point): Wanted<Place> => ({ places: placesOf(point, linesOf(point, unit, words), radius) }))
  const frame = { x: 0, y: 0, width, height: model.plot.y + model.plot.height - 2 }
  return placed(wanted, frame, [...taken, ...inked(model, radius)]).flatMap((place) =>
    place
      ? [
          {
            lines: place.lines,
            x: place.anchor === 'start' ? place.x : place.x + place.width,
            y: place.y + LINE - 4,
            anchor: place.anchor,
            of: place.of,
          },
        ]
      : [],
  )
}

const ROLES: readonly PointRole[] = ['target', 'level', 'announcedUp', 'announcedDown', 'up', 'down']

/** The last of each role that stands, then every other point with a mark, the newest first. */
function labelled(points: readonly DrawnPoint[]): DrawnPoint[] {
  const stands = ({ mark }: DrawnPoint) => mark === 'plain' || mark === 'ageing' || mark === 'disputed'
  const last = ROLES.flatMap((role) => points.findLast((point) => point.role === role && stands(point)) ?? [])
  const others = points.filter((point) => !last.includes(point)).reverse()
  const plain = points.length > FEW ? [] : others.filter(({ mark }) => mark === 'plain')
  return [...last, ...others.filter(({ mark }) => mark !== 'plain'), ...plain]
}

function linesOf({ line, role, mark, promise }: DrawnPoint, unit: string, words: ChartWords): string[] {
  const { interval, approximator, time, due } = line
  const number = words.amount(interval, { unit, approximator })
  const told = words.say(`short.${SHORT[role]}`, { number })
  const status = [
    mark === 'plain' ? '' : markText(mark, words),
    promise === 'overdue' ? promiseText(promise, words) : '',
  ]
  const when = due && promise ? words.say('dueOn', { period: words.period(due) }) : words.period(time)
  return [told, [when, ...status].filter(Boolean).join(', ')]
}

const SHORT = {
  target: 'pledged',
  level: 'there',
  up: 'came',
  down: 'left',
  announcedUp: 'announced',
  announcedDown: 'leaving',
} as const satisfies Record<PointRole, string>

/** Where a label may stand beside its point, the best first: in two lines, then shortened to the first. */
function placesOf(of: DrawnPoint, lines: string[], radius: number): Place[] {
  return [lines, lines.slice(0, 1)].flatMap((told) => {
    const width = Math.max(...told.map((text) => textWidth(text, POINT_LABEL)))
    const height = told.length * LINE
    const gap = radius + 4
    const [above, below, beside] = [of.y - gap - height, of.y + gap, of.y - height / 2]
    const place = (x: number, y: number, anchor: 'start' | 'end'): Place => ({
      x: anchor === 'start' ? x : x - width,
      y,
      width,
      height,
      anchor,
      lines: told,
      of,
    })
    const edge = of.extent ?? { from: of.x - radius, to: of.x + radius }
    return [
      place(edge.from, above, 'start'),
      place(edge.to, above, 'end'),
      place(edge.from, below, 'start'),
      place(edge.to, below, 'end'),
      place(edge.to + gap, below, 'start'),
      place(edge.from - gap, below, 'end'),
      place(edge.to + gap, above, 'start'),
      place(edge.from - gap, above, 'end'),
      place(edge.from - gap, beside, 'end'),
      place(edge.to + gap, beside, 'start'),
    ]
  })
}

/** What is drawn already, which no label may cover. */
function inked({ points, target, number, today, plot }: TimelineModel, radius: number): Box[] {
  const wide = ([from, to]: [number, number], y: number): Box => ({
    x: from,
    y: y - 2,
    width: to - from,
    height: 4,
  })
  const tall = (x: number, [a, b]: [number, number]): Box => ({
    x: x - 2,
    y: Math.min(a, b),
    width: 4,
    height: Math.abs(a - b),
  })
  return [
    tall(today, [plot.y, plot.y + plot.height]),
    ...[...target.pieces, ...number.pieces].flatMap(({ from, to, y, step }) => [
      wide([from, to], y),
      ...(step === null ? [] : [tall(from, [step, y])]),
    ]),
    ...[...target.transitions, ...number.transitions].map(({ from, to, y, was }) => ({
      x: from,
      y: Math.min(y, was),
      width: to - from,
      height: Math.abs(y - was),
    })),
    ...points.flatMap(({ x, y, extent, whisker, due, base }) => [
      { x: x - radius - 1, y: y - radius - 1, width: 2 * radius + 2, height: 2 * radius + 2 },
      ...(extent ? [wide([extent.from, extent.to], y)] : []),
      ...(whisker
        ? [
            tall(x, [
              whisker.from - (whisker.open.above ? OPEN_WHISKER : 0),
              whisker.to + (whisker.open.below ? OPEN_WHISKER : 0),
            ]),
          ]
        : []),
      ...(due ? [wide([x, due.to], y)] : []),
      ...(base === null ? [] : [tall(x, [base, y])]),
    ]),
  ]
}
