import type { ReactNode } from 'react'
import type { ButtonVariant } from '../ui/button'
import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'

/** An act that asks nothing: its button, and what it is about. `label` names it apart from others of its kind. */
export function OneButtonForm({
  action,
  about,
  label,
  children,
  busy,
  variant = 'quiet',
  barrier,
}: {
  action: FormAction
  about: Readonly<Record<string, string>>
  label: string
  children: ReactNode
  busy?: string
  variant?: ButtonVariant
  barrier?: { id: string } | null
}) {
  return (
    <Form action={action} guarded={false} label={label} className="grid justify-items-start gap-3">
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton size="small" variant={variant} busy={busy} barrier={barrier}>
        {children}
      </SubmitButton>
    </Form>
  )
}
