import type { Ink } from './ink'
import { tenth } from './position'
import { AXIS, type TimelineLayout } from './timeline-layout'

/** The axes of a time line: numbers at the left, dates below, and the day that is told of. */
export function TimelineGrid({ layout: { model, x, y, today }, ink }: { layout: TimelineLayout; ink: Ink }) {
  const { plot } = model
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  return (
    <>
      {y.map(({ text, at }) => (
        <g key={at}>
          <path d={`M${plot.x} ${tenth(at)}H${right}`} strokeWidth="1" {...ink({ stroke: 'rule' })} />
          <text
            x={plot.x - 8}
            y={tenth(at + 4)}
            textAnchor="end"
            fontSize={AXIS}
            {...ink({ fill: 'ink-muted' })}
          >
            {text}
          </text>
        </g>
      ))}
      <path d={`M${plot.x} ${tenth(model.zero)}H${right}`} strokeWidth="1" {...ink({ stroke: 'edge' })} />
      {x.map(({ text, at }) => (
        <g key={at}>
          <path d={`M${tenth(at)} ${bottom}v5`} strokeWidth="1" {...ink({ stroke: 'edge' })} />
          <text
            x={tenth(at)}
            y={bottom + 18}
            textAnchor="middle"
            fontSize={AXIS}
            {...ink({ fill: 'ink-muted' })}
          >
            {text}
          </text>
        </g>
      ))}
      <path
        d={`M${tenth(model.today)} 17V${bottom}`}
        strokeWidth="1"
        strokeDasharray="1 3"
        {...ink({ stroke: 'ink-muted' })}
      />
      <text
        x={tenth(today.x)}
        y="12"
        textAnchor={today.anchor}
        fontSize={AXIS}
        {...ink({ fill: 'ink-muted' })}
      >
        {today.text}
      </text>
    </>
  )
}
