import { ROLES, type Role } from '@/domain/policy/actor'
import { CheckboxField } from '../ui/checkbox-field'
import { FieldGroup } from '../ui/field-group'
import { ROLE } from '../wording'

const WHAT: Record<Role, string> = {
  editor: 'Captures reports, writes claims and sends them to review.',
  reviewer: 'Does all that, and countersigns what others wrote.',
  admin: 'Manages people and the newsroom. Gives no right to write or to countersign.',
}

/** What a person may do, one box to a role. */
export function RoleFields({ given = [] }: { given?: readonly Role[] }) {
  return (
    <FieldGroup legend="Roles">
      {ROLES.map((role, index) => (
        <CheckboxField
          key={role}
          name="roles"
          index={index}
          value={role}
          label={ROLE[role]}
          hint={WHAT[role]}
          defaultChecked={given.includes(role)}
        />
      ))}
    </FieldGroup>
  )
}
