import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { NewPasswordField } from './new-password-field'

/** The newsroom and its first administrator. */
export function SetUpForm({ action, token }: { action: FormAction; token: string }) {
  return (
    <Form action={action} guarded={false} label="Set up">
      <input type="hidden" name="token" value={token} />
      <TextField
        name="newsroom"
        label="Newsroom"
        hint="Its name as readers will see it."
        autoComplete="organization"
        required
      />
      <TextField
        name="name"
        label="Your name"
        hint="As colleagues will see it."
        autoComplete="name"
        required
      />
      <TextField name="email" label="E-mail address" type="email" autoComplete="username" required />
      <NewPasswordField />
      <SubmitButton busy="Setting up …">Set up</SubmitButton>
    </Form>
  )
}
