import { HALO } from './halo'
import type { Ink } from './ink'
import { tenth } from './position'
import { TallyBars } from './tally-bars'
import { LABEL, type TallyLayout, TICK } from './tally-layout'

/** A tally as it was laid out: labels over bars over an axis, and what is missing below. */
export function TallyDrawing({ layout, id, ink }: { layout: TallyLayout; id: string; ink: Ink }) {
  const { model, labels, bar, axis, outstanding } = layout
  const bottom = bar.top + bar.height
  return (
    <>
      <path
        d={labels
          .filter(({ name }) => name !== 'target')
          .map(({ at, y }) => `M${tenth(Math.max(at, 0.5))} ${y + 4}V${bar.top}`)
          .join('')}
        strokeWidth="1"
        {...ink({ stroke: 'edge' })}
      />
      <TallyBars model={model} top={bar.top} height={bar.height} id={id} ink={ink} />
      <path
        d={axis.ticks.map(({ at }) => `M${tenth(at)} ${bottom}v4`).join('')}
        strokeWidth="1"
        {...ink({ stroke: 'edge' })}
      />
      <g fontSize={TICK} {...ink({ fill: 'ink-muted' })}>
        {axis.ticks.map(({ text, at, anchor }) => (
          <text key={at} x={tenth(at)} y={axis.y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
      {model.target && (
        <Target layout={layout} ink={ink} y={labels.find(({ name }) => name === 'target')?.y ?? bar.top} />
      )}
      <g fontSize={LABEL} fontWeight="600" {...HALO} {...ink({ fill: 'ink', stroke: 'paper' })}>
        {labels.map(({ name, text, x, y, anchor }) => (
          <text key={name} x={tenth(x)} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
      {outstanding && (
        <>
          <path
            d={`M${tenth(outstanding.span.from + 0.5)} ${outstanding.y - 5}v5H${tenth(outstanding.span.to - 0.5)}v-5`}
            strokeWidth="1"
            {...ink({ fill: 'none', stroke: 'ink-muted' })}
          />
          <text
            x={tenth(outstanding.x)}
            y={outstanding.y + 15}
            textAnchor={outstanding.anchor}
            fontSize={LABEL}
            {...ink({ fill: 'ink' })}
          >
            {outstanding.text}
          </text>
        </>
      )}
    </>
  )
}

/** The line of the target; on a side where nobody has stated its bound it fades out. */
function Target({ layout: { model, bar }, ink, y }: { layout: TallyLayout; ink: Ink; y: number }) {
  if (!model.target) return null
  const { at, band, open } = model.target
  const [top, height] = [bar.top - 4, bar.height + 8]
  const halo = { from: band?.from ?? at - (open.below ? 5 : 0), to: band?.to ?? at + (open.above ? 5 : 0) }
  return (
    <>
      {halo.to > halo.from && (
        <rect
          x={tenth(Math.max(0, halo.from))}
          y={top}
          width={tenth(Math.min(model.width, halo.to) - Math.max(0, halo.from))}
          height={height}
          fillOpacity="0.16"
          {...ink({ fill: 'ink' })}
        />
      )}
      <path d={`M${tenth(at)} ${y - 10}V${top + height}`} strokeWidth="2" {...ink({ stroke: 'ink' })} />
    </>
  )
}
