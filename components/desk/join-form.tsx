import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { NewPasswordField } from './new-password-field'

/** What somebody invited fills in; the address is the invitation's. */
export function JoinForm({
  action,
  token,
  email,
  name,
}: {
  action: FormAction
  token: string
  email: string
  name: string
}) {
  return (
    <Form action={action} guarded={false} label="Join">
      <input type="hidden" name="token" value={token} />
      <TextField name="email" label="E-mail address" defaultValue={email} autoComplete="username" readOnly />
      <TextField
        name="name"
        label="Your name"
        hint="As colleagues will see it."
        defaultValue={name}
        autoComplete="name"
        required
      />
      <NewPasswordField />
      <SubmitButton busy="Joining …">Join</SubmitButton>
    </Form>
  )
}
