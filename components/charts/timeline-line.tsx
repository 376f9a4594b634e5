import type { Ink } from './ink'
import { tenth } from './position'
import type { LineStyle } from './timeline-lines'
import type { TimelineModel } from './timeline-model'
import { pathOf, stepsOf } from './timeline-paths'

const LINE_LOOK = {
  target: { strokeWidth: 1.75, strokeDasharray: undefined, stroke: 'ink' },
  lasts: { strokeWidth: 2.5, strokeDasharray: undefined, stroke: 'verified' },
  known: { strokeWidth: 2, strokeDasharray: '1.5 4', stroke: 'verified' },
  changes: { strokeWidth: 1.75, strokeDasharray: '7 4', stroke: 'verified' },
} as const satisfies Record<LineStyle, object>

const NUMBER: readonly Exclude<LineStyle, 'target'>[] = ['lasts', 'known', 'changes']

/** The target and the number over time: steps on days that are known, shaded where only a span of days is. */
export function TimelineLines({ model: { target, number }, ink }: { model: TimelineModel; ink: Ink }) {
  const steps = stepsOf(number.pieces)
  return (
    <>
      {[...target.transitions, ...number.transitions].map(({ style, from, to, y, was }) => (
        <rect
          key={`${style} ${from}`}
          x={tenth(from)}
          y={tenth(Math.min(y, was))}
          width={tenth(to - from)}
          height={tenth(Math.abs(y - was))}
          fillOpacity="0.1"
          {...ink({ fill: LINE_LOOK[style].stroke })}
        />
      ))}
      <Line d={pathOf(target.pieces, 'target') + stepsOf(target.pieces)} style="target" ink={ink} />
      {NUMBER.map((style) => (
        <Line key={style} d={pathOf(number.pieces, style)} style={style} ink={ink} />
      ))}
      {steps && <path d={steps} strokeWidth="2" {...ink({ fill: 'none', stroke: 'verified' })} />}
    </>
  )
}

/** A line in its style, which stays apart without colour. */
export function Line({ d, style, ink }: { d: string; style: LineStyle; ink: Ink }) {
  const { stroke, ...look } = LINE_LOOK[style]
  if (d === '') return null
  return (
    <path
      d={d}
      {...look}
      strokeLinecap={style === 'known' ? 'round' : undefined}
      {...ink({ fill: 'none', stroke })}
    />
  )
}
