import type { Fill, Ink, Stroke } from './ink'
import { tenth } from './position'
import type { PointMark, PointRole } from './timeline-points'

const COLOUR = {
  target: 'ink',
  level: 'verified',
  up: 'verified',
  down: 'verified',
  announcedUp: 'pen',
  announcedDown: 'pen',
} as const satisfies Record<PointRole, Fill & Stroke>

type Drawn = { role: PointRole; mark: PointMark; x: number; y: number; radius: number; ink: Ink }

/** A point over time: its shape says its role, what is done to the shape says where the fact stands. */
export function PointShape({ role, mark, x, y, radius: r, ink }: Drawn) {
  const shape = outline(role, tenth(x), tenth(y), mark === 'aside' ? r * 0.8 : r)
  const colour = COLOUR[role]
  switch (mark) {
    case 'retracted':
      return (
        <path d={cross(x, y, r)} strokeWidth="2" strokeLinecap="round" {...ink({ stroke: 'retracted' })} />
      )
    case 'refuted':
      return (
        <path
          d={`${circle(tenth(x), tenth(y), r)}M${tenth(x - r * 0.7)} ${tenth(y + r * 0.7)}l${tenth(r * 1.4)} ${tenth(-r * 1.4)}`}
          strokeWidth="1.75"
          {...ink({ fill: 'paper', stroke: 'retracted' })}
        />
      )
    case 'superseded':
      return (
        <path
          d={shape}
          strokeWidth="1.5"
          strokeDasharray="2 1.6"
          {...ink({ fill: 'paper', stroke: 'superseded' })}
        />
      )
    case 'aside':
      return <path d={shape} strokeWidth="1.25" {...ink({ fill: 'paper', stroke: 'ink-muted' })} />
    case 'disputed':
      return (
        <>
          <path d={shape} strokeWidth="1.5" {...ink({ fill: colour, stroke: 'paper' })} />
          <path
            d={circle(tenth(x), tenth(y), r + 3.5)}
            strokeWidth="1.75"
            strokeDasharray="3.4 2.2"
            {...ink({ fill: 'none', stroke: 'disputed' })}
          />
        </>
      )
    case 'ageing':
      return (
        <path
          d={`${shape}M${tenth(x)} ${tenth(y - r * 0.55)}v${tenth(r * 0.55)}l${tenth(r * 0.45)} ${tenth(r * 0.35)}`}
          strokeWidth="1.75"
          {...ink({ fill: 'paper', stroke: colour })}
        />
      )
    case 'plain':
      return isAnnounced(role) ? (
        <path d={shape} strokeWidth="2" {...ink({ fill: 'paper', stroke: colour })} />
      ) : (
        <path d={shape} strokeWidth="1.5" {...ink({ fill: colour, stroke: r > 4 ? 'paper' : undefined })} />
      )
  }
}

const isAnnounced = (role: PointRole) => role === 'announcedUp' || role === 'announcedDown'

function outline(role: PointRole, x: number, y: number, r: number): string {
  switch (role) {
    case 'level':
      return circle(x, y, r)
    case 'target': {
      const d = tenth(r * 1.2)
      return `M${x} ${tenth(y - d)}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`
    }
    case 'up':
    case 'announcedUp':
      return `M${x} ${tenth(y - r * 1.2)}l${tenth(r * 1.15)} ${tenth(r * 2)}h${tenth(-r * 2.3)}z`
    case 'down':
    case 'announcedDown':
      return `M${x} ${tenth(y + r * 1.2)}l${tenth(r * 1.15)} ${tenth(-r * 2)}h${tenth(-r * 2.3)}z`
  }
}

const circle = (x: number, y: number, r: number): string =>
  `M${tenth(x - r)} ${y}a${tenth(r)} ${tenth(r)} 0 1 0 ${tenth(2 * r)} 0a${tenth(r)} ${tenth(r)} 0 1 0 ${tenth(-2 * r)} 0z`

const cross = (x: number, y: number, r: number): string =>
  `M${tenth(x - r)} ${tenth(y - r)}l${tenth(2 * r)} ${tenth(2 * r)}m0 ${tenth(-2 * r)}l${tenth(-2 * r)} ${tenth(2 * r)}`
