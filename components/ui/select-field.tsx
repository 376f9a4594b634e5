'use client'

import { CONTROL, describedBy, FieldFrame } from './field-frame'
import type { FieldProps } from './field-props'
import { useField } from './form-context'

export type Option = { value: string; label: string }

/** `empty` is the first option's words when choosing nothing is allowed or nothing is chosen yet. */
export function SelectField({
  name,
  label,
  hint,
  index,
  defaultValue,
  required,
  className,
  options,
  empty,
}: FieldProps & { options: readonly Option[]; empty?: string }) {
  const { id, error, typed } = useField(name, index)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required} className={className}>
      <select
        id={id}
        name={name}
        defaultValue={typed ?? defaultValue ?? ''}
        required={required}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={`${CONTROL} min-h-10`}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
