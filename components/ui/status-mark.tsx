import { Shape, type ShapeName } from './shape'

type Look = { shape: ShapeName; colour: string }

// The shape and colour that go with each word for where a claim stands.
export const LOOKS = {
  draft: { shape: 'circle', colour: 'text-ink-muted' },
  submitted: { shape: 'stroke', colour: 'text-review' },
  published: { shape: 'strokes', colour: 'text-verified' },
  rejected: { shape: 'cross', colour: 'text-retracted' },
  sent_back: { shape: 'back', colour: 'text-disputed' },
  as_said: { shape: 'quote', colour: 'text-verified' },
  established: { shape: 'check', colour: 'text-verified' },
  refuted: { shape: 'barred', colour: 'text-retracted' },
  disputed: { shape: 'fork', colour: 'text-disputed' },
  updated: { shape: 'arrow', colour: 'text-review' },
  corrected: { shape: 'pencil', colour: 'text-disputed' },
  superseded: { shape: 'layers', colour: 'text-superseded' },
  retracted: { shape: 'cross', colour: 'text-retracted' },
  removed: { shape: 'barred', colour: 'text-retracted' },
  ageing: { shape: 'clock', colour: 'text-disputed' },
} as const satisfies Record<string, Look>

export type StatusName = keyof typeof LOOKS

/** The shape and colour of a status around its words. */
export function StatusMark({
  name,
  children,
  className = '',
}: {
  name: StatusName
  children: React.ReactNode
  className?: string
}) {
  const look = LOOKS[name]
  return (
    <span
      className={`inline-flex max-w-full items-baseline gap-1.5 font-semibold ${look.colour} ${className}`}
    >
      <Shape name={look.shape} className="size-[0.9em] translate-y-[0.08em]" />
      <span className="min-w-0">{children}</span>
    </span>
  )
}
