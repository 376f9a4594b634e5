'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonSize, type ButtonVariant, buttonLook } from './button'

/**
 * Sends the form. With several in one form, `name` and `value` say which was pressed.
 * While the form is under way it stays focusable, so that the keyboard's place is not lost.
 * `barrier` is the reason it cannot be pressed at all: said beside it, and to those who hear it.
 */
export function SubmitButton({
  children,
  busy = 'Working …',
  variant = 'primary',
  size = 'normal',
  name,
  value,
  barrier,
  className = '',
}: {
  children: ReactNode
  /** What it says while this button's own submission is under way. */
  busy?: string
  variant?: ButtonVariant
  size?: ButtonSize
  name?: string
  value?: string
  barrier?: { id: string } | null
  className?: string
}) {
  const { pending, data } = useFormStatus()
  const mine = pending && (!name || data?.get(name) === (value ?? ''))
  return (
    <button
      type="submit"
      name={name}
      value={value}
      disabled={Boolean(barrier)}
      aria-describedby={barrier?.id}
      aria-disabled={pending || undefined}
      aria-busy={mine || undefined}
      className={`${buttonLook(variant, size)} ${className}`}
    >
      {mine ? busy : children}
    </button>
  )
}
