import type { Ink } from './ink'
import { Pattern } from './pattern'
import type { FigureName } from './tally-words'

/** The filling of a figure's bar, as a sign beside its name; nothing for what has no bar. */
export function TallySwatch({ name, id, ink }: { name: FigureName; id: string; ink: Ink }) {
  return (
    <svg
      viewBox="0 0 16 12"
      width="16"
      height="12"
      aria-hidden="true"
      className="mr-1.5 inline-block align-baseline"
    >
      <SwatchDrawing name={name} id={id} ink={ink} />
    </svg>
  )
}

/** The same in a picture of its own. */
export function SwatchDrawing({ name, id, ink }: { name: FigureName; id: string; ink: Ink }) {
  switch (name) {
    case 'target':
      return (
        <>
          <rect
            x="0.5"
            y="2.5"
            width="13"
            height="8"
            strokeWidth="1"
            {...ink({ fill: 'wash', stroke: 'edge' })}
          />
          <path d="M14 0.5V12" strokeWidth="2" {...ink({ stroke: 'ink' })} />
        </>
      )
    case 'there':
      return <rect y="1" width="16" height="10" {...ink({ fill: 'verified' })} />
    case 'outstanding':
      return <path d="M1 4v4H15V4" strokeWidth="1.25" {...ink({ fill: 'none', stroke: 'ink-muted' })} />
    case 'expected':
      return null
    default:
      return (
        <>
          <defs>
            <Pattern name={name} id={id} ink={ink} />
          </defs>
          <rect y="1" width="16" height="10" fill={`url(#${id}-${name})`} />
          <rect
            x="0.75"
            y="1.75"
            width="14.5"
            height="8.5"
            strokeWidth="1.25"
            strokeDasharray={name === 'came' ? undefined : '3 2'}
            {...ink({ fill: 'none', stroke: STROKE[name] })}
          />
        </>
      )
  }
}

const STROKE = { came: 'verified', left: 'ink-muted', announced: 'pen', leaving: 'pen' } as const
