'use client'

import { CONTROL, describedBy, FieldFrame } from './field-frame'
import type { FieldProps } from './field-props'
import { useField } from './form-context'
import { useTypedEarly } from './use-typed-early'

/** Grows with what is written in it, from `rows` lines up; over eight means a tall one that scrolls. `statement` sets it in the face statements are read in. */
export function TextArea({
  name,
  label,
  hint,
  index,
  defaultValue,
  required,
  lang,
  dir = 'auto',
  className,
  rows = 3,
  statement = false,
  spellCheck,
}: FieldProps & { rows?: number; statement?: boolean; spellCheck?: boolean }) {
  const { id, error, typed } = useField(name, index)
  const field = useTypedEarly<HTMLTextAreaElement>(id)
  const face = statement ? 'font-serif text-lg sm:text-lg' : ''
  // Growing with 2 MB of text would lay all of it out at every key: a tall field keeps its height and scrolls.
  const height = rows > 8 ? 'h-[26rem]' : 'field-sizing-content min-h-[calc(2lh+1.1rem)]'
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} required={required} className={className}>
      <textarea
        ref={field}
        id={id}
        name={name}
        rows={rows}
        defaultValue={typed ?? defaultValue}
        required={required}
        lang={lang}
        dir={dir}
        spellCheck={spellCheck}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={`${CONTROL} max-h-[70vh] resize-y ${height} ${face}`}
      />
    </FieldFrame>
  )
}
