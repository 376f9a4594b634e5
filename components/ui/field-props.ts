import type { ReactNode } from 'react'

/** What every field takes. The form remembers what was typed under `name`; `index` picks one of several of that name. */
export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  index?: number
  defaultValue?: string
  required?: boolean
  lang?: string
  dir?: 'auto' | 'ltr' | 'rtl'
  className?: string
}
