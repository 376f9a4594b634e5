import { scaleLinear, scaleUtc } from 'd3-scale'
import type { Course } from '@/domain/tally/course'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { endOf, startOf } from './calendar'
import type { Box } from './label-places'
import { certaintyOf, drawnAt, extremesOf, type Open, type Span } from './position'
import { type Axes, type LinePiece, numberPieces, type Transition, targetPieces } from './timeline-lines'
import { type TimelinePoint, timelinePoints } from './timeline-points'

/** How large a time line is drawn, and how wide the numbers on its axis are. */
export type TimelineSize = { width: number; height: number; left: number; most: number }

export type DrawnPoint = TimelinePoint & {
  x: number
  y: number
  /** The days in which it lies, when they are wide enough to be seen as more than a point. */
  extent: Span | null
  /** What its stated bounds reach over, upwards in the picture, and where it is open. */
  whisker: (Span & { open: Open }) | null
  due: Span | null
  /** Where the number stood that an announcement is made on top of. */
  base: number | null
}

export type TimelineModel = {
  plot: Box
  y: { value: number; at: number }[]
  x: { day: Date; at: number }[]
  zero: number
  /** The end of the day that is told of. */
  today: number
  target: { pieces: LinePiece[]; transitions: Transition[] }
  number: { pieces: LinePiece[]; transitions: Transition[] }
  /** What stated bounds of a line reach over while it stood. */
  bands: Box[]
  points: DrawnPoint[]
  /** How many facts there are, of which only the last are drawn. */
  count: number
  inOtherUnits: number
}

const DAY = 86_400_000
const TOP = 50
const BOTTOM = 24
const RIGHT = 14
const SEEN_AS_DAYS = 5
/** How far a whisker goes on in dots where no bound is stated. */
export const OPEN_WHISKER = 16

/** The course of a measure as lines and points in pixels; null when no fact can be drawn. */
export function timelineModel(
  course: Course,
  lines: readonly MeasuredLine[],
  { width, height, left, most }: TimelineSize,
): TimelineModel | null {
  const all = timelinePoints(course, lines)
  const points = all.points.slice(-most)
  if (points.length === 0) return null
  const plot = { x: left, y: TOP, width: width - left - RIGHT, height: height - TOP - BOTTOM }
  const x = scaleUtc(timesOf(points, course.date), [plot.x, plot.x + plot.width])
  const y = scaleLinear(numbersOf(points, course), [plot.y + plot.height, plot.y]).nice(yTicks(height))
  const axes: Axes = {
    // Days before the first point or long after the last are told at the edge.
    day: (moment) => Math.min(Math.max(x(moment), plot.x), plot.x + plot.width),
    number: y,
    today: x(endOf(course.date)),
    seenAsDays: SEEN_AS_DAYS,
  }
  const number = numberPieces(course, lines, axes)
  return {
    plot,
    y: y.ticks(yTicks(height)).map((value) => ({ value, at: y(value) })),
    x: x.ticks(Math.max(3, Math.floor(plot.width / 70))).map((day) => ({ day, at: x(day) })),
    zero: y(0),
    today: axes.today,
    target: targetPieces(course, axes),
    number,
    bands: number.bands,
    points: points.map((point) => drawn(point, course, axes)),
    count: all.points.length,
    inOtherUnits: all.inOtherUnits,
  }
}

const yTicks = (height: number): number => Math.max(3, Math.floor(height / 64))

function timesOf(points: readonly TimelinePoint[], date: string): [Date, Date] {
  const today = endOf(date).getTime()
  const first = Math.min(today - DAY, ...points.map(({ line }) => startOf(line.time.earliest).getTime()))
  const dues = points.flatMap(({ line }) =>
    line.due ? [endOf(line.due.latest ?? line.due.earliest).getTime()] : [],
  )
  // A promise for a distant year must not press the past into a corner.
  const far = today + Math.max(today - first, 180 * DAY)
  const last = Math.min(Math.max(today, ...dues), far)
  const room = Math.max((last - first) * 0.035, 10 * DAY)
  return [new Date(first - room), new Date(last + room)]
}

function numbersOf(points: readonly TimelinePoint[], course: Course): [number, number] {
  const drawnOnes = new Set(points.map(({ line }) => line.factId))
  const lines = [...course.targets, ...course.number].filter(
    ({ factId, until }) => drawnOnes.has(factId) || until === null,
  )
  const all = [
    0,
    ...points.flatMap(({ reaches }) => extremesOf(reaches)),
    ...lines.flatMap(({ interval }) => extremesOf(interval)),
    ...course.announced.flatMap(({ onTopOf }) => extremesOf(onTopOf)),
  ]
  const [least, most] = [Math.min(...all), Math.max(...all)]
  return [least, most === least ? least + 1 : most]
}

function drawn(point: TimelinePoint, course: Course, axes: Axes): DrawnPoint {
  const { line, reaches, role } = point
  const { earliest, latest } = line.time
  const days = { from: axes.day(startOf(earliest)), to: axes.day(endOf(latest ?? earliest)) }
  const isWide = days.to - days.from >= axes.seenAsDays
  const promised = course.announced.find(({ fact }) => fact.factId === line.factId)
  const base = promised && drawnAt(promised.onTopOf)
  return {
    ...point,
    x: (days.from + days.to) / 2,
    y: axes.number(drawnAt(reaches) ?? 0),
    extent: isWide ? days : null,
    whisker: role === 'level' ? whiskerOf(point, axes) : null,
    due: line.due
      ? {
          from: axes.day(startOf(line.due.earliest)),
          to: axes.day(endOf(line.due.latest ?? line.due.earliest)),
        }
      : null,
    base: base === null || base === undefined ? null : axes.number(base),
  }
}

function whiskerOf({ reaches }: TimelinePoint, axes: Axes): DrawnPoint['whisker'] {
  const known = certaintyOf(reaches)
  if (!known) return null
  const { least, most, open } = known
  if (least === most && !open.below && !open.above) return null
  return { from: axes.number(most), to: axes.number(least), open }
}
