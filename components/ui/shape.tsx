// Each shape says by its form what its colour says by its hue, so that neither is needed alone.
const PATHS = {
  circle: <circle cx="8" cy="8" r="5.5" strokeDasharray="2.2 2.2" />,
  stroke: <path d="M2 9.5c2 1 3.2 2.5 3.8 3.9C7.2 8.6 9.8 4.6 14 2" />,
  strokes: (
    <path d="M1.5 9.2c2 1 3.2 2.5 3.8 3.9C6.7 8.3 9.3 4.3 13.5 1.7M6.4 9.2c1.2.5 2 1.6 2.4 2.6C9.8 9 11.8 6.7 14.5 5.2" />
  ),
  cross: <path d="m3.5 3.5 9 9m0-9-9 9" />,
  back: <path d="M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 7H7" />,
  check: <path d="m2.5 8.5 3.7 3.7 7.3-8.2" />,
  quote: <path d="M3 11.5c2 0 3-1.3 3-3.3V4.5H2.5V8H6m4.5 3.5c2 0 3-1.3 3-3.3V4.5H10V8h3.5" />,
  barred: <path d="M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM4.2 4.2l7.6 7.6" />,
  fork: <path d="M8 14V8M8 8 3 2.5M8 8l5-5.5" />,
  arrow: <path d="M2.5 8h11M9 3.5 13.5 8 9 12.5" />,
  pencil: <path d="M3 13.2 3.5 10 11 2.5 13.5 5 6 12.5Z" />,
  layers: <path d="M2.5 5.5h8v8h-8zM5.5 2.5h8v8" />,
  clock: <path d="M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM8 4.8V8l2.3 1.7" />,
  triangle: <path d="M8 2.5 14 13H2ZM8 6.5v3m0 1.4v.1" />,
  info: <path d="M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM8 7.5V11m0-6v.1" />,
} as const

export type ShapeName = keyof typeof PATHS

export const SHAPES = Object.keys(PATHS) as ShapeName[]

export function Shape({ name, className = 'size-4' }: { name: ShapeName; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      {PATHS[name]}
    </svg>
  )
}
