'use client'

import type { InputHTMLAttributes } from 'react'
import { CONTROL, describedBy, FieldFrame } from './field-frame'
import type { FieldProps } from './field-props'
import { useField } from './form-context'
import { useTypedEarly } from './use-typed-early'

type Rest = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'inputMode'
  | 'autoComplete'
  | 'autoCapitalize'
  | 'spellCheck'
  | 'placeholder'
  | 'list'
  | 'readOnly'
>

export function TextField({
  name,
  label,
  hint,
  index,
  defaultValue,
  required,
  lang,
  dir = 'auto',
  className,
  type = 'text',
  ...rest
}: FieldProps & Rest) {
  const { id, error, typed } = useField(name, index)
  const field = useTypedEarly<HTMLInputElement>(id)
  // A password is never written back into a page.
  const value = type === 'password' ? undefined : (typed ?? defaultValue)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required} className={className}>
      <input
        ref={field}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        lang={lang}
        dir={type === 'text' ? dir : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={CONTROL}
        {...rest}
      />
    </FieldFrame>
  )
}
