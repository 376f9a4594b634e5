import type { KeyEntry, Sign } from './chart-key'
import type { Ink } from './ink'
import { Days, Due, Whisker } from './point-reach'
import { PointShape } from './point-shape'
import { Line } from './timeline-line'

export const SWATCH = { width: 22, height: 16 }

const MIDDLE = { x: SWATCH.width / 2, y: SWATCH.height / 2 }

/** The shape or line of one entry of the key. */
export function KeySwatch({ entry, ink }: { entry: KeyEntry; ink: Ink }) {
  switch (entry.kind) {
    case 'point':
      return <PointShape role={entry.role} mark={entry.mark} {...MIDDLE} radius={4.5} ink={ink} />
    case 'line':
      return <Line d={`M1 ${MIDDLE.y}H21`} style={entry.style} ink={ink} />
    case 'sign':
      return <SignDrawing sign={entry.sign} ink={ink} />
  }
}

function SignDrawing({ sign, ink }: { sign: Sign; ink: Ink }) {
  const span = { from: 1, to: SWATCH.width - 1 }
  switch (sign) {
    case 'days':
      return <Days span={span} y={MIDDLE.y} radius={5} fill="ink" ink={ink} />
    case 'due':
      return <Due span={span} y={MIDDLE.y} ink={ink} />
    case 'bounds':
      return (
        <Whisker x={MIDDLE.x} whisker={{ from: 2, to: 14, open: { below: false, above: false } }} ink={ink} />
      )
    case 'open':
      return (
        <Whisker x={MIDDLE.x} whisker={{ from: 0, to: 0, open: { below: true, above: true } }} ink={ink} />
      )
  }
}
