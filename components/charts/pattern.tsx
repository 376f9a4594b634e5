import type { ReactNode } from 'react'
import type { Ink } from './ink'
import type { BarName } from './tally-model'

/** What is there is filled plainly. */
export type Patterned = Exclude<BarName, 'there'>

/** A filling that stays apart on paper without colour: stripes for what is announced, dots for what came, a grid for what left. */
export function Pattern({ name, id, ink }: { name: Patterned; id: string; ink: Ink }) {
  return (
    <pattern
      id={`${id}-${name}`}
      width="6"
      height="6"
      patternTransform={name === 'announced' ? 'rotate(45)' : undefined}
      patternUnits="userSpaceOnUse"
    >
      {DRAWN[name](ink)}
    </pattern>
  )
}

const DRAWN: Record<Patterned, (ink: Ink) => ReactNode> = {
  announced: (ink) => <path d="M1 0V6" strokeWidth="1.6" {...ink({ stroke: 'pen' })} />,
  came: (ink) => (
    <>
      <circle cx="1.5" cy="1.5" r="1.25" {...ink({ fill: 'verified' })} />
      <circle cx="4.5" cy="4.5" r="1.25" {...ink({ fill: 'verified' })} />
    </>
  ),
  left: (ink) => <path d="M0 3H6M3 0V6" strokeWidth="1" {...ink({ stroke: 'ink-muted' })} />,
  leaving: (ink) => <path d="M0 3H6M3 0V6" strokeWidth="1" {...ink({ stroke: 'pen' })} />,
}
