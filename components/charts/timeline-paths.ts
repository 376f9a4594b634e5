import { curveStepAfter, line } from 'd3-shape'
import { tenth } from './position'
import type { LinePiece, LineStyle } from './timeline-lines'

type Corner = [number, number] | null

const steps = line<Corner>()
  .defined((corner) => corner !== null)
  .x((corner) => tenth(corner?.[0] ?? 0))
  .y((corner) => tenth(corner?.[1] ?? 0))
  .curve(curveStepAfter)

/** All pieces of one style as one path, broken where nothing is known. */
export function pathOf(pieces: readonly LinePiece[], style: LineStyle): string {
  const corners = pieces
    .filter((piece) => piece.style === style)
    .flatMap(({ from, to, y }): Corner[] => [[from, y], [to, y], null])
  return steps(corners) ?? ''
}

/** The steps between pieces on days that are known: what was seen to change is drawn solid, whatever the line around it. */
export function stepsOf(pieces: readonly LinePiece[]): string {
  const corners = pieces.flatMap(({ from, y, step }): Corner[] =>
    step === null ? [] : [[from, step], [from, y], null],
  )
  return steps(corners) ?? ''
}
