import { scaleLinear } from 'd3-scale'
import { add, exactly, type Interval, signed } from '@/domain/tally/interval'
import type { Tally } from '@/domain/tally/tally'
import { certaintyOf, drawnAt, extremesOf, type Open, type Span } from './position'

/** What a bar of a tally stands for. `left` and `leaving` are taken away from what stands before them. */
export type BarName = 'there' | 'came' | 'left' | 'announced' | 'leaving'

/**
 * One bar, in pixels. `band` lies between the stated bounds of the number it brings the sum to; where a bound is unstated
 * the bar fades, inside its edge when it may be less and beyond it when it may be more.
 */
export type Bar = { name: BarName; span: Span; band: Span | null; open: Open; fade: Span | null }

export type TallyModel = {
  width: number
  axis: { value: number; at: number }[]
  zero: number
  bars: Bar[]
  target: { at: number; band: Span | null; open: Open } | null
  /** From what is there to the target; null when nothing is missing, or it is not known. */
  outstanding: Span | null
}

type Sum = { name: BarName; amount: Interval; from: Interval; to: Interval }

const FADE = 0.055
const EDGE = 1

/** A tally as bars on one axis, `width` pixels wide. Null when neither a number nor a target is known. */
export function tallyModel(tally: Tally, width: number): TallyModel | null {
  const sums = sumsOf(tally)
  if (sums.length === 0 && !tally.target) return null
  const ends = [
    ...sums.flatMap(({ from, to }) => [from, to]),
    ...(tally.target ? [tally.target.interval] : []),
  ]
  const reached = [0, ...ends.flatMap(extremesOf)]
  const [least, most] = [Math.min(...reached), Math.max(...reached)]
  const fade = Math.max(12, width * FADE)
  const isOpenAtTheEnd = ends.some((end) => end.upper === null && drawnAt(end) === most)
  const isOpenAtTheStart = least < 0 && ends.some((end) => end.lower === null && drawnAt(end) === least)
  const range = [EDGE + (isOpenAtTheStart ? fade : 0), width - EDGE - (isOpenAtTheEnd ? fade : 0)]
  // An axis of nothing but zeros still needs a length.
  const scale = scaleLinear([least, most === least ? least + 1 : most], range)
  const span = (a: number, b: number): Span => ({ from: scale(Math.min(a, b)), to: scale(Math.max(a, b)) })
  const certainty = (interval: Interval) => {
    const known = certaintyOf(interval)
    const hasBand = known !== null && known.most > known.least
    return {
      band: hasBand ? span(known.least, known.most) : null,
      open: known?.open ?? { below: true, above: true },
    }
  }
  const bars = sums.flatMap(({ name, amount, from, to }) => {
    const [a, b] = [drawnAt(from), drawnAt(to)]
    if (a === null || b === null) return []
    const { band, open } = certainty(to)
    const bar = span(a, b)
    return [
      { name, span: bar, band, open, fade: fadeOf(name, bar, amount, open, { fade, most: width - EDGE }) },
    ]
  })
  const target = tally.target && drawnAt(tally.target.interval)
  const now = drawnAt(sums.findLast(({ name }) => !ANNOUNCED.includes(name))?.to ?? exactly('0'))
  const missing = tally.outstanding && drawnAt(tally.outstanding.interval)
  return {
    width,
    axis: scale.ticks(Math.max(2, Math.floor(width / 110))).map((value) => ({ value, at: scale(value) })),
    zero: scale(0),
    bars,
    target:
      tally.target && target !== null ? { at: scale(target), ...certainty(tally.target.interval) } : null,
    outstanding: missing && now !== null && target !== null && target > now ? span(now, target) : null,
  }
}

const ANNOUNCED: readonly BarName[] = ['announced', 'leaving']
const TAKEN_AWAY: readonly BarName[] = ['left', 'leaving']

/** What follows on what: the level, the changes since, and what is announced, each from where the last one ended. */
function sumsOf({ level, since, announced }: Tally): Sum[] {
  const parts: [BarName, Interval | null | undefined][] = [
    ['there', level?.interval],
    ['came', since.up?.interval],
    ['left', since.down && signed(since.down.interval, 'down')],
    ['announced', announced.up?.interval],
    ['leaving', announced.down && signed(announced.down.interval, 'down')],
  ]
  const sums: Sum[] = []
  for (const [name, amount] of parts) {
    if (!amount) continue
    const from = sums.at(-1)?.to ?? exactly('0')
    sums.push({ name, amount, from, to: together(from, amount) })
  }
  return sums
}

/** The sum; where no part of it is stated, at least the number it is drawn at, with no bounds. */
function together(from: Interval, amount: Interval): Interval {
  const sum = add(from, amount)
  if (drawnAt(sum) !== null) return sum
  const told = add(exactlyTold(from), exactlyTold(amount))
  return { lower: null, value: told.value, upper: null }
}

const exactlyTold = ({ value, lower, upper }: Interval): Interval => exactly(value ?? lower ?? upper ?? '0')

/** Where a bar fades: over all of it when only "at most" is known, else around its edge on the open side. */
function fadeOf(
  name: BarName,
  bar: Span,
  amount: Interval,
  open: Open,
  { fade, most }: { fade: number; most: number },
): Span | null {
  if (TAKEN_AWAY.includes(name) || (!open.below && !open.above)) return null
  const isLimit = amount.value === null && amount.lower === null
  const inside = Math.min(fade, bar.to - bar.from)
  return {
    from: open.below ? (isLimit ? bar.from : bar.to - inside) : bar.to,
    to: open.above ? Math.min(bar.to + fade, most) : bar.to,
  }
}
