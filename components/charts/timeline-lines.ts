import type { Course } from '@/domain/tally/course'
import type { Stretch } from '@/domain/tally/course-number'
import type { Interval } from '@/domain/tally/interval'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import { endOf, startOf } from './calendar'
import type { Box } from './label-places'
import { drawnAt, type Span } from './position'

/** Where days and numbers lie in a picture; days narrower than `seenAsDays` pixels are drawn as one point. */
export type Axes = {
  day: (moment: Date) => number
  number: (value: number) => number
  today: number
  seenAsDays: number
}

/** Why a line is drawn: a target, a count said to last, a count carried on as the last known, or changes alone. */
export type LineStyle = 'target' | 'lasts' | 'known' | 'changes'

/** A piece of a line at one height; `step` is the height it stepped from, when the very day of the step is known. */
export type LinePiece = Span & { style: LineStyle; y: number; step: number | null }

/** Somewhere in `from` to `to` the number went from one height to the other. */
export type Transition = Span & { style: LineStyle; y: number; was: number }

type Drawn = { pieces: LinePiece[]; transitions: Transition[]; bands: Box[] }

/** The targets as a line that steps when one takes the place of another. */
export function targetPieces(course: Course, axes: Axes): Drawn {
  return piecesOf(course.targets, axes, () => ({ style: 'target', steps: true, endsOn: null }))
}

/**
 * The number as a line that steps with each change. After a count it goes on as the last known number until the count is old
 * enough to want checking again; from there on nothing is drawn, for nothing is known.
 */
export function numberPieces(course: Course, lines: readonly MeasuredLine[], axes: Axes): Drawn {
  const byId = new Map(lines.map((line) => [line.factId, line]))
  return piecesOf(course.number, axes, ({ factId, levelId }) => {
    if (levelId === null) return { style: 'changes', steps: true, endsOn: null }
    const level = byId.get(levelId)
    const isCount = levelId === factId
    if (isCount && level?.time.latest === null) return { style: 'lasts', steps: false, endsOn: null }
    return { style: 'known', steps: !isCount, endsOn: level?.checkAgainOn ?? null }
  })
}

type Manner = { style: LineStyle; steps: boolean; endsOn: string | null }

function piecesOf<Any extends Stretch>(
  stretches: readonly Any[],
  axes: Axes,
  mannerOf: (stretch: Any) => Manner,
): Drawn {
  const drawn: Drawn = { pieces: [], transitions: [], bands: [] }
  for (const [i, stretch] of stretches.entries()) {
    const at = drawnAt(stretch.interval)
    if (at === null) continue
    const { style, steps, endsOn } = mannerOf(stretch)
    const y = axes.number(at)
    const days = daysOf(stretch, axes)
    const next = stretches[i + 1]
    const until = next ? daysOf(next, axes).begins : axes.today
    const to = endsOn === null ? until : Math.min(until, axes.day(endOf(endsOn)))
    const was = steps ? heightBefore(stretches[i - 1], style, axes) : null
    if (days.isWide && was !== null)
      drawn.transitions.push({ style, from: days.begins, to: days.sure, y, was })
    if (to <= days.sure) continue
    drawn.pieces.push({ style, from: days.sure, to, y, step: days.isWide ? null : was })
    const band = bandOf(stretch.interval, { from: days.sure, to }, axes)
    if (band) drawn.bands.push(band)
  }
  return drawn
}

/** Where a stretch may have begun, and from where on it surely had. */
function daysOf({ from: { earliest, latest } }: Stretch, axes: Axes) {
  const [begins, ends] = [axes.day(startOf(earliest)), axes.day(endOf(latest ?? earliest))]
  const middle = (begins + ends) / 2
  const isWide = ends - begins >= axes.seenAsDays
  return isWide ? { begins, sure: ends, isWide } : { begins: middle, sure: middle, isWide }
}

/** The height a step starts from: that of the stretch before, or zero for the first of the changes alone. */
function heightBefore(before: Stretch | undefined, style: LineStyle, axes: Axes): number | null {
  if (!before) return style === 'changes' ? axes.number(0) : null
  const at = drawnAt(before.interval)
  return at === null ? null : axes.number(at)
}

function bandOf({ lower, upper }: Interval, { from, to }: Span, axes: Axes): Box | null {
  if (lower === null || upper === null || lower === upper) return null
  const [top, bottom] = [axes.number(Number(upper)), axes.number(Number(lower))]
  return { x: from, y: top, width: to - from, height: bottom - top }
}
