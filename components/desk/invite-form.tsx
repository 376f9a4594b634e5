import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { InvitationLink } from './invitation-link'
import { RoleFields } from './role-fields'

/** Whom to invite and as what; the answer stands above it. */
export function InviteForm({ action }: { action: FormAction }) {
  return (
    <Form action={action} label="Invite somebody">
      <InvitationLink />
      <TextField name="email" label="E-mail address" type="email" autoComplete="off" required />
      <TextField name="name" label="Name" hint="They can change it when they join." autoComplete="off" />
      <RoleFields />
      <SubmitButton busy="Inviting …" className="justify-self-start">
        Make a one-time link
      </SubmitButton>
    </Form>
  )
}
