'use client'

import { useField } from '@/components/ui/form-context'

/** The box that chooses a row; a refused post comes back with the rows that were chosen. */
export function ChooseBox({ value, statement }: { value: string; statement: string }) {
  const { posted } = useField('claim')
  return (
    <input
      type="checkbox"
      name="claim"
      value={value}
      defaultChecked={posted?.includes(value)}
      aria-label={`Choose “${statement}”`}
      className="size-6 accent-pen"
    />
  )
}
