import type { Ink } from './ink'

/** Fillings that stay apart on paper without colour: stripes for what is announced, dots for what came, a grid for what left. */
export function Patterns({ id, ink }: { id: string; ink: Ink }) {
  return (
    <>
      <pattern
        id={`${id}-announced`}
        width="6"
        height="6"
        patternTransform="rotate(45)"
        patternUnits="userSpaceOnUse"
      >
        <path d="M1 0V6" strokeWidth="1.6" {...ink({ stroke: 'pen' })} />
      </pattern>
      <pattern id={`${id}-came`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="1.5" cy="1.5" r="1.25" {...ink({ fill: 'verified' })} />
        <circle cx="4.5" cy="4.5" r="1.25" {...ink({ fill: 'verified' })} />
      </pattern>
      <pattern id={`${id}-left`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 3H6M3 0V6" strokeWidth="1" {...ink({ stroke: 'ink-muted' })} />
      </pattern>
      <pattern id={`${id}-leaving`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 3H6M3 0V6" strokeWidth="1" {...ink({ stroke: 'pen' })} />
      </pattern>
    </>
  )
}
