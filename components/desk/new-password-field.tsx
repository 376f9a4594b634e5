import { TextField } from '../ui/text-field'

/** A password that is to be: what is asked of it stands there before it is refused. */
export function NewPasswordField({
  name = 'password',
  label = 'Password',
}: {
  name?: string
  label?: string
}) {
  return (
    <TextField
      name={name}
      label={label}
      type="password"
      autoComplete="new-password"
      hint="At least 12 characters. Several unrelated words make a good one; your name and common passwords do not."
      required
    />
  )
}
