import type { ReactNode } from 'react'
import { HALO } from './halo'
import type { Ink } from './ink'
import { PointReach } from './point-reach'
import { PointShape } from './point-shape'
import { tenth } from './position'
import { TimelineGrid } from './timeline-grid'
import { POINT_LABEL } from './timeline-labels'
import type { TimelineLayout } from './timeline-layout'
import { TimelineLines } from './timeline-line'
import type { DrawnPoint } from './timeline-model'

type Drawn = { layout: TimelineLayout; ink: Ink }

/** A measure over time as it was laid out. `linked` puts each point into its link. */
export function TimelineDrawing({
  layout,
  ink,
  linked,
}: Drawn & { linked: (point: DrawnPoint, drawing: ReactNode) => ReactNode }) {
  const { model, labels, radius } = layout
  return (
    <>
      <TimelineGrid layout={layout} ink={ink} />
      {model.bands.map((band) => (
        <rect
          key={`${band.x} ${band.y}`}
          x={tenth(band.x)}
          y={tenth(band.y)}
          width={tenth(band.width)}
          height={tenth(band.height)}
          fillOpacity="0.16"
          {...ink({ fill: 'verified' })}
        />
      ))}
      <TimelineLines model={model} ink={ink} />
      {model.points.map((point) => (
        <PointReach key={point.line.factId} point={point} radius={radius} ink={ink} />
      ))}
      <g fontSize={POINT_LABEL} {...HALO} {...ink({ stroke: 'paper' })}>
        {labels.map(({ lines, x, y, anchor, of }) => (
          <text key={of.line.factId} x={tenth(x)} y={tenth(y)} textAnchor={anchor}>
            {lines.map((text, i) => (
              <tspan
                key={text}
                x={tenth(x)}
                dy={i === 0 ? undefined : 15}
                fontWeight={i === 0 ? 600 : undefined}
                {...ink({ fill: i === 0 ? 'ink' : 'ink-muted' })}
              >
                {text}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      {model.points.map((point) =>
        linked(
          point,
          <PointShape
            role={point.role}
            mark={point.mark}
            x={point.x}
            y={point.y}
            radius={radius}
            ink={ink}
          />,
        ),
      )}
    </>
  )
}
