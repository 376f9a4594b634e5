import type { Tally } from '@/domain/tally/tally'
import { approximatorOf } from '../reading/tally-sentences'
import type { ChartWords } from './chart-words'
import { rowsOf } from './label-places'
import type { Span } from './position'
import { type BarName, type TallyModel, tallyModel } from './tally-model'
import type { TallyTold } from './tally-told'
import { shortened, textWidth } from './text-width'

/** A text beside its bar or line: where it starts or ends, and the line that leads down to what it names. */
export type TallyLabel = {
  name: BarName | 'target'
  text: string
  x: number
  y: number
  anchor: 'start' | 'end'
  /** Where the thing lies that it names. */
  at: number
}

export type TallyLayout = {
  model: TallyModel
  height: number
  labels: TallyLabel[]
  bar: { top: number; height: number }
  axis: { y: number; ticks: { text: string; at: number; anchor: 'start' | 'middle' | 'end' }[] }
  outstanding: { span: Span; y: number; text: string; x: number; anchor: 'start' | 'middle' | 'end' } | null
}

export const LABEL = 13
export const TICK = 12
const ROW = 18
const GAP = 12
const BAR = 26

/** A tally laid out with its words at a width: labels in as many rows as they need, so that none covers another. */
export function tallyLayout(
  { tally, lines }: TallyTold,
  width: number,
  words: ChartWords,
): TallyLayout | null {
  const model = tallyModel(tally, width)
  if (!model) return null
  const { labels, rows } = labelsOf(model, textsOf(tally, lines, words))
  const top = rows * ROW + 6
  const axisY = top + BAR + 17
  const outstanding = outstandingOf(model, tally, lines, words, axisY + 14)
  return {
    model,
    height: Math.ceil(outstanding ? outstanding.y + 20 : axisY + 6),
    labels: labels.map(({ row, ...label }) => ({ ...label, y: (rows - 1 - row) * ROW + 13 })),
    bar: { top, height: BAR },
    axis: { y: axisY, ticks: ticksOf(model, words) },
    outstanding,
  }
}

type Texts = Partial<Record<BarName | 'target', string>>

function textsOf(tally: Tally, lines: TallyTold['lines'], { say, amount }: ChartWords): Texts {
  const { level, target, since, announced } = tally
  const told = (figure: Parameters<typeof approximatorOf>[0]) => ({
    number: amount(figure.interval, { unit: tally.unit, approximator: approximatorOf(figure, lines) }),
  })
  return {
    there: level ? say('short.there', told(level)) : undefined,
    came: since.up ? say('short.came', told(since.up)) : undefined,
    left: since.down ? say('short.left', told(since.down)) : undefined,
    announced: announced.up ? say('short.announced', told(announced.up)) : undefined,
    leaving: announced.down ? say('short.leaving', told(announced.down)) : undefined,
    target: target ? say('short.pledged', told(target)) : undefined,
  }
}

type Rowed = Omit<TallyLabel, 'y'> & { row: number }

function labelsOf({ bars, target, width }: TallyModel, texts: Texts): { labels: Rowed[]; rows: number } {
  const marks = [
    ...bars.map(({ name, span }) => ({ name, at: span.from })).reverse(),
    // The target is last: its line rises through every row beside the labels of the bars.
    ...(target ? [{ name: 'target' as const, at: target.at }] : []),
  ]
  const labels = marks.flatMap(({ name, at }) => {
    const text = shortened(texts[name] ?? '', LABEL, width)
    return text === '' ? [] : [{ name, at, text, ...anchored(name, at, textWidth(text, LABEL), width) }]
  })
  const rows = rowsOf(
    labels.map(({ span, at }) => ({ span, stem: at })),
    GAP,
  )
  return {
    labels: labels.map(({ span: _, ...label }, i) => ({ ...label, row: rows[i] ?? 0 })),
    rows: Math.max(0, ...rows.map((row) => row + 1)),
  }
}

/** A label starts over the start of its bar; a target's ends at its line; one that would leave the picture turns round. */
function anchored(name: TallyLabel['name'], at: number, length: number, width: number) {
  const before = { x: at - (name === 'target' ? 6 : 0), anchor: 'end' as const }
  const after = { x: at + (name === 'target' ? 6 : 0), anchor: 'start' as const }
  const fitsBefore = before.x - length >= 0
  const fitsAfter = after.x + length <= width
  const side = name === 'target' ? fitsBefore || !fitsAfter : !fitsAfter
  if (side && !fitsBefore) return { x: 0, anchor: 'start' as const, span: { from: 0, to: length } }
  const { x, anchor } = side ? before : after
  return { x, anchor, span: side ? { from: x - length, to: x } : { from: x, to: x + length } }
}

function ticksOf({ axis, width }: TallyModel, { short }: ChartWords) {
  return axis.map(({ value, at }) => {
    const text = short(value)
    const half = textWidth(text, TICK) / 2
    const anchor =
      at - half < 0 ? ('start' as const) : at + half > width ? ('end' as const) : ('middle' as const)
    return { text, at, anchor }
  })
}

function outstandingOf(
  { outstanding, width }: TallyModel,
  tally: Tally,
  lines: TallyTold['lines'],
  { say, amount }: ChartWords,
  y: number,
): TallyLayout['outstanding'] {
  if (!outstanding || !tally.outstanding) return null
  const { interval } = tally.outstanding
  const approximator = approximatorOf(tally.outstanding, lines)
  const number = amount(interval, { unit: tally.unit, approximator })
  const text = say('short.outstanding', { number })
  const length = textWidth(text, LABEL)
  const middle = (outstanding.from + outstanding.to) / 2
  const place =
    middle - length / 2 < 0
      ? { x: 0, anchor: 'start' as const }
      : middle + length / 2 > width
        ? { x: width, anchor: 'end' as const }
        : { x: middle, anchor: 'middle' as const }
  return { span: outstanding, y, text, ...place }
}
