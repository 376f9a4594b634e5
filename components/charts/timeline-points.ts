import type { Course } from '@/domain/tally/course'
import { numberBefore } from '@/domain/tally/course-number'
import { add, exactly, type Interval, signed } from '@/domain/tally/interval'
import type { MeasuredLine } from '@/domain/tally/measured-line'
import type { PledgeState } from '@/domain/tally/pledge'
import { compareFacts } from '@/domain/tally/standing'
import { drawnAt } from './position'

export type PointRole = 'target' | 'level' | 'up' | 'down' | 'announcedUp' | 'announcedDown'

/** Where a point stands, when it does not stand plainly; `aside` is a fact that counts nothing here. */
export type PointMark = 'plain' | 'disputed' | 'ageing' | 'retracted' | 'superseded' | 'refuted' | 'aside'

/** A fact as a point over time: the number it brings its line to, and for a promise where it stands. */
export type TimelinePoint = {
  line: MeasuredLine
  role: PointRole
  mark: PointMark
  reaches: Interval
  promise: PledgeState | null
}

/**
 * The facts of a measure that can be drawn on one axis, by the day they speak of, and how many cannot, because they count in
 * another unit. What begins after the day of the course is in neither.
 */
export function timelinePoints(
  course: Course,
  lines: readonly MeasuredLine[],
): { points: TimelinePoint[]; inOtherUnits: number } {
  const reasons = new Map(course.leftOut.map(({ factId, reason }) => [factId, reason]))
  const told = lines.filter(({ factId }) => reasons.get(factId) !== 'later').sort(compareFacts)
  const sameUnit = told.filter(({ factId }) => reasons.get(factId) !== 'other-unit')
  const moves = new Map(course.number.map((stretch) => [stretch.factId, stretch.interval]))
  const promises = new Map(course.announced.map((each) => [each.fact.factId, each]))
  const points = sameUnit.map((line): TimelinePoint => {
    const promise = promises.get(line.factId)
    const isCounted = line.role !== 'change' || line.announced || moves.has(line.factId)
    return {
      line,
      role: roleOf(line),
      mark: markOf(line, course.date, isCounted && !reasons.has(line.factId)),
      reaches: moves.get(line.factId) ?? reached(line, course, promise?.onTopOf),
      promise: promise?.state ?? null,
    }
  })
  return {
    points: points.filter(({ reaches }) => drawnAt(reaches) !== null),
    inOtherUnits: told.length - sameUnit.length,
  }
}

function roleOf({ role, direction, announced }: MeasuredLine): PointRole {
  if (role !== 'change') return role
  if (announced) return direction === 'up' ? 'announcedUp' : 'announcedDown'
  return direction
}

function markOf(line: MeasuredLine, date: string, counts: boolean): PointMark {
  if (line.state !== 'current') return line.state
  if (line.refuted) return 'refuted'
  if (line.disputed) return 'disputed'
  if (!counts) return 'aside'
  return line.checkAgainOn !== null && date > line.checkAgainOn ? 'ageing' : 'plain'
}

/** What a fact would bring the number to: a change on top of what stood on its day, anything else the number it tells. */
function reached(line: MeasuredLine, { number }: Course, onTopOf: Interval | undefined): Interval {
  if (line.role !== 'change') return line.interval
  const before = onTopOf ?? numberBefore(number, line.time.earliest) ?? exactly('0')
  const moved = add(before, signed(line.interval, line.direction))
  if (drawnAt(moved) !== null) return moved
  // Opposite bounds leave no sum; the point still needs a place, with nothing claimed of its bounds.
  const told = add(exactly(toldOf(before)), signed(exactly(toldOf(line.interval)), line.direction))
  return { lower: null, value: told.value, upper: null }
}

const toldOf = ({ value, lower, upper }: Interval): string => value ?? lower ?? upper ?? '0'
