import type { Role } from '@/domain/policy/actor'
import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { RoleFields } from './role-fields'

/** Gives a person exactly the roles that are ticked. */
export function RolesForm({
  action,
  personId,
  given,
}: {
  action: FormAction
  personId: string
  given: readonly Role[]
}) {
  return (
    <Form action={action} label="Roles">
      <input type="hidden" name="personId" value={personId} />
      <RoleFields given={given} />
      <SubmitButton busy="Saving …" className="justify-self-start">
        Save roles and sign them out
      </SubmitButton>
    </Form>
  )
}
