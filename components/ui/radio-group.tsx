'use client'

import type { ReactNode } from 'react'
import { describedBy, FieldError, FieldHint, Needed } from './field-frame'
import type { FieldProps } from './field-props'
import { useField } from './form-context'

export type Choice = { value: string; label: ReactNode; hint?: ReactNode }

/** One of a few, all in sight. `inline` sets short choices beside each other. */
export function RadioGroup({
  name,
  label,
  hint,
  defaultValue,
  required,
  className = '',
  options,
  inline = false,
}: Omit<FieldProps, 'index' | 'lang' | 'dir'> & { options: readonly Choice[]; inline?: boolean }) {
  const { id, error, typed } = useField(name)
  const chosen = typed ?? defaultValue
  return (
    <fieldset
      aria-describedby={describedBy(id, hint, error)}
      className={`grid min-w-0 gap-1 ${error ? 'border-l-[3px] border-retracted pl-3' : ''} ${className}`}
    >
      <legend className="mb-1 text-sm font-semibold">
        {label}
        <Needed required={required} />
      </legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id}>{error}</FieldError>
      <div className={inline ? 'flex flex-wrap gap-x-6 gap-y-1' : 'grid gap-1.5'}>
        {options.map((option, n) => (
          <label key={option.value} className="flex w-fit items-start gap-2.5 py-0.5 text-[0.9375rem]">
            <input
              // The first carries the group's id, so that a link from the summary lands on a control.
              id={n === 0 ? id : `${id}-${option.value}`}
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={chosen === option.value}
              required={required}
              aria-invalid={error ? true : undefined}
              className="mt-0.5 size-5 shrink-0 accent-pen"
            />
            <span className="min-w-0">
              {option.label}
              {option.hint && <span className="block text-[0.8125rem] text-ink-muted">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
