import type { Ink } from './ink'
import { tenth } from './position'
import { AXIS, type TimelineLayout } from './timeline-layout'

/** The axes of a time line: numbers at the left, dates below, and the day that is told of. */
export function TimelineGrid({ layout: { model, x, y, today }, ink }: { layout: TimelineLayout; ink: Ink }) {
  const { plot } = model
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  return (
    <>
      <path
        d={y.map(({ at }) => `M${plot.x} ${tenth(at)}H${right}`).join('')}
        strokeWidth="1"
        {...ink({ stroke: 'rule' })}
      />
      <path
        d={`M${plot.x} ${tenth(model.zero)}H${right}${x.map(({ at }) => `M${tenth(at)} ${bottom}v5`).join('')}`}
        strokeWidth="1"
        {...ink({ stroke: 'edge' })}
      />
      <path
        d={`M${tenth(model.today)} 17V${bottom}`}
        strokeWidth="1"
        strokeDasharray="1 3"
        {...ink({ stroke: 'ink-muted' })}
      />
      <g fontSize={AXIS} {...ink({ fill: 'ink-muted' })}>
        <g textAnchor="end">
          {y.map(({ text, at }) => (
            <text key={at} x={plot.x - 8} y={tenth(at + 4)}>
              {text}
            </text>
          ))}
        </g>
        <g textAnchor="middle">
          {x.map(({ text, at }) => (
            <text key={at} x={tenth(at)} y={bottom + 18}>
              {text}
            </text>
          ))}
        </g>
        <text x={tenth(today.x)} y="12" textAnchor={today.anchor}>
          {today.text}
        </text>
      </g>
    </>
  )
}
