import type { Ink } from './ink'
import { Pattern } from './pattern'
import { tenth } from './position'
import type { Bar, TallyModel } from './tally-model'

type Drawn = { model: TallyModel; top: number; height: number; id: string; ink: Ink }

/** The bars of a tally, with their bands and fading edges, in an outline that reaches to the target. */
export function TallyBars({ model, top, height, id, ink }: Drawn) {
  const { bars, target, zero } = model
  return (
    <>
      <defs>
        {bars.map(({ name }) => name !== 'there' && <Pattern key={name} name={name} id={id} ink={ink} />)}
        {bars.map((bar) => (
          <Fade key={bar.name} bar={bar} id={id} top={top} height={height} />
        ))}
      </defs>
      {target && (
        <rect
          x={tenth(Math.min(zero, target.at))}
          y={top + 0.5}
          width={tenth(Math.abs(target.at - zero))}
          height={height - 1}
          strokeWidth="1"
          {...ink({ fill: 'wash', stroke: 'edge' })}
        />
      )}
      {bars.map((bar) => (
        <OneBar key={bar.name} bar={bar} id={id} top={top} height={height} ink={ink} />
      ))}
      {bars.map((bar) => (
        <Band key={bar.name} bar={bar} top={top} height={height} ink={ink} />
      ))}
    </>
  )
}

/** The mask that lets a bar fade where nobody has stated how far it reaches. */
function Fade({
  bar: { name, span, fade, open },
  id,
  top,
  height,
}: { bar: Bar } & Omit<Drawn, 'model' | 'ink'>) {
  if (!fade) return null
  const [start, end] = [span.from - 1, Math.max(span.to, fade.to) + 1]
  const share = (at: number) => ((at - start) / (end - start)).toFixed(4)
  return (
    <>
      <linearGradient
        id={`${id}-${name}-fade`}
        gradientUnits="userSpaceOnUse"
        x1={tenth(start)}
        x2={tenth(end)}
        y1="0"
        y2="0"
      >
        <stop offset={share(fade.from)} stopColor="#fff" />
        <stop offset={share(fade.to)} stopColor="#fff" stopOpacity={open.above ? 0.06 : 0.25} />
      </linearGradient>
      <mask
        id={`${id}-${name}-mask`}
        maskUnits="userSpaceOnUse"
        x={tenth(start)}
        y={top - 1}
        width={tenth(end - start)}
        height={height + 2}
      >
        <rect
          x={tenth(start)}
          y={top - 1}
          width={tenth(end - start)}
          height={height + 2}
          fill={`url(#${id}-${name}-fade)`}
        />
      </mask>
    </>
  )
}

function OneBar({ bar, id, top, height, ink }: { bar: Bar } & Omit<Drawn, 'model'>) {
  const { name, span, fade } = bar
  const end = Math.max(span.to, fade?.to ?? span.to)
  // Nothing counted is still a count: a bar of zero is a line.
  const width = Math.max(end - span.from, 2)
  const box = { x: tenth(span.from), y: top, width: tenth(width), height }
  const inset = {
    x: tenth(span.from + 0.75),
    y: top + 0.75,
    width: tenth(Math.max(width - 1.5, 0.5)),
    height: height - 1.5,
  }
  return (
    <g mask={fade ? `url(#${id}-${name}-mask)` : undefined}>
      {name === 'there' ? (
        <rect {...box} {...ink({ fill: 'verified' })} />
      ) : (
        <>
          <rect {...box} {...ink({ fill: 'paper' })} />
          <rect {...box} fill={`url(#${id}-${name})`} />
          <rect
            {...inset}
            strokeWidth="1.5"
            strokeDasharray={name === 'came' ? undefined : '4 3'}
            {...ink({ fill: 'none', stroke: EDGE[name] })}
          />
        </>
      )}
    </g>
  )
}

const EDGE = { came: 'verified', left: 'ink-muted', announced: 'pen', leaving: 'pen' } as const

/** What lies between the stated bounds of a number: a bracket over the bar's end. */
function Band({ bar: { band }, top, height, ink }: { bar: Bar } & Omit<Drawn, 'model' | 'id'>) {
  if (!band) return null
  const [from, to] = [tenth(band.from), tenth(band.to)]
  return (
    <>
      <rect
        x={from}
        y={top - 4}
        width={tenth(to - from)}
        height={height + 8}
        fillOpacity="0.22"
        {...ink({ fill: 'ink' })}
      />
      <path
        d={`M${from} ${top - 4}v${height + 8}M${to} ${top - 4}v${height + 8}`}
        strokeWidth="1.25"
        {...ink({ stroke: 'ink' })}
      />
    </>
  )
}
