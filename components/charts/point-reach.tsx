import type { Fill, Ink } from './ink'
import { type Span, tenth } from './position'
import { type DrawnPoint, OPEN_WHISKER } from './timeline-model'

/** How far a point reaches: the days it may lie in, the bounds of its number, and until when a promise has time. */
export function PointReach({ point, radius, ink }: { point: DrawnPoint; radius: number; ink: Ink }) {
  const { x, y, extent, whisker, due, base, promise } = point
  const isOver = promise === 'kept' || promise === 'broken' || promise === 'withdrawn'
  return (
    <>
      {extent && <Days span={extent} y={y} radius={radius} fill={fillOf(point)} ink={ink} />}
      {whisker && <Whisker x={x} whisker={whisker} ink={ink} />}
      {promise && !isOver && base !== null && (
        <path
          d={`M${tenth(x)} ${tenth(base)}V${tenth(y)}${due ? `H${tenth(due.from)}` : ''}`}
          strokeWidth="1.5"
          strokeDasharray="4 3"
          {...ink({ fill: 'none', stroke: 'pen' })}
        />
      )}
      {promise && !isOver && due && <Due span={due} y={y} ink={ink} />}
    </>
  )
}

function fillOf({ mark, promise, role }: DrawnPoint): Fill {
  if (mark === 'retracted' || mark === 'superseded' || mark === 'refuted') return 'ink-muted'
  if (promise) return 'pen'
  return role === 'target' ? 'ink' : 'verified'
}

/** The days in which something lies, when no one day is known. */
export function Days({
  span,
  y,
  radius,
  fill,
  ink,
}: {
  span: Span
  y: number
  radius: number
  fill: Fill
  ink: Ink
}) {
  return (
    <rect
      x={tenth(span.from)}
      y={tenth(y - radius * 0.7)}
      width={tenth(span.to - span.from)}
      height={tenth(radius * 1.4)}
      rx={tenth(radius * 0.7)}
      fillOpacity="0.3"
      {...ink({ fill })}
    />
  )
}

/** The days on which a promise falls due. */
export function Due({ span, y, ink }: { span: Span; y: number; ink: Ink }) {
  return (
    <rect
      x={tenth(span.from)}
      y={tenth(y - 5)}
      width={tenth(Math.max(2, span.to - span.from))}
      height="10"
      strokeWidth="1.25"
      {...ink({ fill: 'paper', stroke: 'pen' })}
    />
  )
}

/** From bound to bound, with a bar at each that is stated; on a side where none is, it thins out in dots. */
export function Whisker({
  x,
  whisker: { from, to, open },
  ink,
}: {
  x: number
  whisker: NonNullable<DrawnPoint['whisker']>
  ink: Ink
}) {
  const at = tenth(x)
  const [top, bottom] = [tenth(from), tenth(to)]
  const solid = `M${at} ${top}V${bottom}${open.above ? '' : `M${tenth(x - 5)} ${top}h10`}${open.below ? '' : `M${tenth(x - 5)} ${bottom}h10`}`
  const dots = `${open.above ? `M${at} ${top}v${-OPEN_WHISKER}` : ''}${open.below ? `M${at} ${bottom}v${OPEN_WHISKER}` : ''}`
  return (
    <>
      <path d={solid} strokeWidth="1.5" {...ink({ stroke: 'verified' })} />
      {dots && <path d={dots} strokeWidth="1.75" strokeDasharray="1.5 3" {...ink({ stroke: 'verified' })} />}
    </>
  )
}
