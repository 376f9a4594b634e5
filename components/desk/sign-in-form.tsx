import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'

/** `next` is where signing in leads. */
export function SignInForm({ action, next }: { action: FormAction; next: string }) {
  return (
    <Form action={action} guarded={false} label="Sign in">
      <input type="hidden" name="next" value={next} />
      <TextField name="email" label="E-mail address" type="email" autoComplete="username" required />
      <TextField name="password" label="Password" type="password" autoComplete="current-password" required />
      <SubmitButton busy="Signing in …">Sign in</SubmitButton>
    </Form>
  )
}
