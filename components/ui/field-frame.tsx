import type { ReactNode } from 'react'
import { useFormWords, useIsSuggested } from './form-context'
import { Shape } from './shape'

const hintId = (id: string) => `${id}-hint`
const errorId = (id: string) => `${id}-error`

/** What describes a control, in the order it is read: what stands against it, then how to fill it in. */
export function describedBy(id: string, hint: ReactNode, error: string | undefined): string | undefined {
  return [error && errorId(id), hint && hintId(id)].filter(Boolean).join(' ') || undefined
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div id={hintId(id)} className="text-[0.8125rem] text-ink-muted">
      {children}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  if (!children) return null
  return (
    <p id={errorId(id)} className="flex items-baseline gap-1.5 text-[0.8125rem] font-semibold text-retracted">
      <Shape name="barred" className="size-3.5 translate-y-0.5" />
      {children}
    </p>
  )
}

export function Needed({ required }: { required: boolean | undefined }) {
  const { needed } = useFormWords()
  // For the eye only: ears learn it from the control itself.
  return required ? (
    <span aria-hidden="true" className="font-normal text-ink-muted">
      {' '}
      · {needed}
    </span>
  ) : null
}

/** Says of a field that rules filled it in and nobody has touched it. */
function Suggested({ id }: { id: string }) {
  return useIsSuggested(id) ? (
    <span className="w-fit border-b border-dotted border-ink-muted text-[0.8125rem] text-ink-muted">
      suggested
    </span>
  ) : null
}

/** A label above its control, the hint below the label, what stands against it in between. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  required,
  className = '',
  children,
}: {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  required?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <div
      className={`grid content-start gap-1 ${error ? 'border-l-[3px] border-retracted pl-3' : ''} ${className}`}
    >
      <label htmlFor={id} className="w-fit text-sm font-semibold">
        {label}
        <Needed required={required} />
      </label>
      <Suggested id={id} />
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      {children}
    </div>
  )
}

/** The look of everything that is typed into or chosen from. */
export const CONTROL =
  'w-full min-w-0 rounded-control border border-edge bg-sheet px-3 py-2 text-base leading-snug text-ink ' +
  'placeholder:text-ink-muted aria-invalid:border-retracted aria-invalid:border-2 ' +
  '[&:is(input,textarea):read-only]:bg-wash disabled:bg-wash disabled:text-ink-muted sm:text-[0.9375rem]'
