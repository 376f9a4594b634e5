'use client'

import { describedBy, FieldError, FieldHint } from './field-frame'
import type { FieldProps } from './field-props'
import { useField } from './form-context'

/** One yes-or-no. Several may share a name, each with its own `value` and `index`. */
export function CheckboxField({
  name,
  label,
  hint,
  index,
  value = 'on',
  defaultChecked = false,
  required,
  className = '',
}: Omit<FieldProps, 'defaultValue' | 'lang' | 'dir'> & { value?: string; defaultChecked?: boolean }) {
  const { id, error, posted } = useField(name, index)
  return (
    <div className={`grid gap-1 ${error ? 'border-l-[3px] border-retracted pl-3' : ''} ${className}`}>
      <FieldError id={id}>{error}</FieldError>
      <label htmlFor={id} className="flex w-fit items-start gap-2.5 py-0.5 text-[0.9375rem]">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          // An unticked box is not posted at all: on a redrawn form its absence is the answer.
          defaultChecked={posted ? posted.includes(value) : defaultChecked}
          required={required}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          className="mt-0.5 size-5 shrink-0 accent-pen"
        />
        <span className="min-w-0">{label}</span>
      </label>
      <div className="pl-[1.875rem] empty:hidden">
        <FieldHint id={id}>{hint}</FieldHint>
      </div>
    </div>
  )
}
