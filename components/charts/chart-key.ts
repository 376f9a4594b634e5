import type { ChartWords } from './chart-words'
import { markText } from './mark-text'
import type { LineStyle } from './timeline-lines'
import type { DrawnPoint, TimelineModel } from './timeline-model'
import type { PointMark, PointRole } from './timeline-points'

export type KeyEntry =
  | { kind: 'point'; role: PointRole; mark: PointMark; text: string }
  | { kind: 'line'; style: LineStyle; text: string }
  | { kind: 'sign'; sign: Sign; text: string }

/** What a point can reach over. */
export type Sign = 'days' | 'due' | 'bounds' | 'open'

const ROLES: readonly PointRole[] = ['target', 'level', 'up', 'down', 'announcedUp', 'announcedDown']
const MARKS: readonly PointMark[] = ['disputed', 'ageing', 'superseded', 'retracted', 'refuted', 'aside']
const STYLES: readonly Exclude<LineStyle, 'target'>[] = ['lasts', 'known', 'changes']

/** What the shapes and lines that really occur in a time line stand for. */
export function keyOf({ points, number }: TimelineModel, words: ChartWords): KeyEntry[] {
  const { say } = words
  const roles = ROLES.filter((role) => points.some((point) => point.role === role))
  const marks = MARKS.flatMap((mark) => points.find((point) => point.mark === mark) ?? [])
  const styles = STYLES.filter((style) => number.pieces.some((piece) => piece.style === style))
  return [
    ...roles.map((role): KeyEntry => ({ kind: 'point', role, mark: 'plain', text: say(`role.${role}`) })),
    ...styles.map((style): KeyEntry => ({ kind: 'line', style, text: say(`line.${style}`) })),
    ...SIGNS.filter((sign) => points.some(SHOWS[sign])).map(
      (sign): KeyEntry => ({ kind: 'sign', sign, text: say(`sign.${sign}`) }),
    ),
    ...marks.map(({ role, mark }): KeyEntry => ({ kind: 'point', role, mark, text: markText(mark, words) })),
  ]
}

const SIGNS: readonly Sign[] = ['days', 'due', 'bounds', 'open']

const isOpen = ({ whisker }: DrawnPoint): boolean =>
  whisker !== null && (whisker.open.below || whisker.open.above)

const SHOWS: Record<Sign, (point: DrawnPoint) => boolean> = {
  days: ({ extent }) => extent !== null,
  due: ({ due, promise }) => due !== null && promise !== null,
  bounds: (point) => point.whisker !== null && !isOpen(point),
  open: isOpen,
}
