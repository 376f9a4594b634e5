import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { NewPasswordField } from './new-password-field'

export function ChangePasswordForm({ action }: { action: FormAction }) {
  return (
    <Form action={action} label="Change your password">
      <TextField
        name="oldPassword"
        label="Password now"
        type="password"
        autoComplete="current-password"
        required
      />
      <NewPasswordField name="newPassword" label="New password" />
      <SubmitButton busy="Changing …" className="justify-self-start">
        Change it and sign out everywhere else
      </SubmitButton>
    </Form>
  )
}
