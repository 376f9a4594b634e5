import type { PublicMeasure } from '@/db/queries/reading-room/measure-lines'
import type { Course } from '@/domain/tally/course'
import { courseOn } from '@/domain/tally/course'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { Ending } from '@/domain/tally/pledge'
import type { ChartWords } from './chart-words'
import type { Box } from './label-places'
import { textWidth } from './text-width'
import { tickText } from './tick-text'
import { type TimelineLabel, timelineLabels } from './timeline-labels'
import { type TimelineModel, timelineModel } from './timeline-model'

/** A measure over time, as it was on a day, with what its words are made of. */
export type TimelineTold = {
  measure: Pick<PublicMeasure, 'slug' | 'title' | 'unit'>
  course: Course
  lines: readonly MeasuredLine[]
  /** Whether the day of the course is today, which is then called so. */
  isToday: boolean
}

export type TimelineLayout = {
  model: TimelineModel
  width: number
  height: number
  radius: number
  labels: TimelineLabel[]
  x: { text: string; at: number }[]
  y: { text: string; at: number }[]
  today: { text: string; x: number; anchor: 'start' | 'middle' | 'end' }
}

export const AXIS = 12
/** More points than this stand too close to be told apart. */
const MOST_DRAWN = 300

/** Follows a measure's own lines up to a day. */
export function timelineTold(
  measure: PublicMeasure,
  lines: readonly MeasuredLine[],
  endings: readonly Ending[],
  { on, today }: { on: string; today: string },
): TimelineTold {
  const own = lines.filter(({ measureId }) => measureId === measure.id)
  return { measure, course: courseOn(on, measure, own, endings), lines: own, isToday: on === today }
}

/** A measure over time laid out with its words at a width; null when nothing can be drawn. */
export function timelineLayout(
  told: TimelineTold,
  { width, height }: { width: number; height: number },
  words: ChartWords,
): TimelineLayout | null {
  const draw = (left: number) =>
    timelineModel(told.course, told.lines, { width, height, left, most: MOST_DRAWN })
  // The axis needs as much room as its longest number, which a first drawing tells.
  const widest = Math.max(0, ...(draw(0)?.y ?? []).map(({ value }) => textWidth(words.short(value), AXIS)))
  const model = draw(Math.ceil(widest) + 10)
  if (!model) return null
  const radius = model.points.length > 120 ? 2.25 : model.points.length > 40 ? 3.5 : 5
  const today = todayOf(told, model, width, words)
  return {
    model,
    width,
    height,
    radius,
    labels: timelineLabels(model, { width, radius, taken: [boxOf(today)], unit: told.measure.unit }, words),
    x: xTicks(model, words),
    y: model.y.map(({ value, at }) => ({ text: words.short(value), at })),
    today,
  }
}

type Today = TimelineLayout['today']

function todayOf(told: TimelineTold, { today }: TimelineModel, width: number, words: ChartWords): Today {
  const text = told.isToday ? words.say('today') : words.day(told.course.date)
  const half = textWidth(text, AXIS) / 2
  return today + half > width ? { text, x: width, anchor: 'end' } : { text, x: today, anchor: 'middle' }
}

function boxOf({ text, x, anchor }: Today): Box {
  const width = textWidth(text, AXIS)
  return { x: anchor === 'end' ? x - width : x - width / 2, y: 0, width, height: 16 }
}

/** The dates along the axis that have room beside each other; the first tells its year. */
function xTicks({ x, plot }: TimelineModel, words: ChartWords): TimelineLayout['x'] {
  const ticks = x.map(({ day, at }, i) => ({ text: tickText(words, day, i === 0), at }))
  let end = Number.NEGATIVE_INFINITY
  return ticks.filter(({ text, at }) => {
    const half = textWidth(text, AXIS) / 2
    const fits = at - half > end && at - half > 0 && at + half <= plot.x + plot.width + 12
    if (fits) end = at + half + 10
    return fits
  })
}
