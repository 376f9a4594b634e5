import { KIND } from '@/components/wording'
import type { CheckAgainDays } from '@/domain/claim/check-again'
import { KINDS, type Kind } from '@/domain/claim/content'
import type { BylinePolicy } from '@/domain/policy/newsroom-policy'
import { FieldGroup } from '../ui/field-group'
import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { type Choice, RadioGroup } from '../ui/radio-group'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'

const BYLINES: (Choice & { value: BylinePolicy })[] = [
  { value: 'names', label: 'By name', hint: '“Written by Ann Lee, countersigned by Bo Dal.”' },
  {
    value: 'roles',
    label: 'By role',
    hint: '“Written by one editor, countersigned by another.” No name is public.',
  },
]

/** The field of the form that holds after how many days a level of a kind is checked again. */
export const checkAgainField = (kind: Kind): string => `checkAgain-${kind}`

/** The newsroom's name and house policy. */
export function NewsroomForm({
  action,
  name,
  bylines,
  checkAgainDays,
}: {
  action: FormAction
  name: string
  bylines: BylinePolicy
  checkAgainDays: CheckAgainDays
}) {
  return (
    <Form action={action} label="Newsroom">
      <TextField name="name" label="Name" defaultValue={name} autoComplete="organization" required />
      <RadioGroup
        name="bylines"
        label="Who wrote and countersigned a fact is told"
        hint="For what is published from now on. Facts that are public keep what they were published with."
        defaultValue={bylines}
        options={BYLINES}
      />
      <FieldGroup
        legend="When a level is checked again"
        hint="After how many days a number that holds at a time is to be checked again; empty for never. It fills in “Check again on” when a claim becomes a level, and can be changed there. Past its day, readers see the fact as ageing."
      >
        <div className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
          {KINDS.map((kind) => (
            <TextField
              key={kind}
              name={checkAgainField(kind)}
              label={`${KIND[kind]}, days`}
              inputMode="numeric"
              placeholder="never"
              defaultValue={checkAgainDays[kind] === undefined ? '' : String(checkAgainDays[kind])}
              autoComplete="off"
            />
          ))}
        </div>
      </FieldGroup>
      <SubmitButton busy="Saving …" className="justify-self-start">
        Save
      </SubmitButton>
    </Form>
  )
}
