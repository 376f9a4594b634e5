import type { ReactNode } from 'react'

/** Fields that belong together under one question: a number and its bounds, a date and its words. */
export function FieldGroup({
  legend,
  hint,
  children,
  className = '',
}: {
  legend: ReactNode
  hint?: ReactNode
  children: ReactNode
  className?: string
}) {
  return (
    <fieldset className={`min-w-0 border-t border-rule pt-3 ${className}`}>
      <legend className="float-left w-full font-serif text-xl font-medium">{legend}</legend>
      <div className="clear-both grid gap-4 pt-1">
        {hint && <div className="max-w-measure text-[0.8125rem] text-ink-muted">{hint}</div>}
        {children}
      </div>
    </fieldset>
  )
}
