import type { Choices, ChosenKind, HowOften } from '@/domain/talk/notification'
import { CHOSEN_KINDS, HOW_OFTEN } from '@/domain/talk/notification'
import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SelectField } from '../ui/select-field'
import { SubmitButton } from '../ui/submit-button'

const KIND: Record<ChosenKind, string> = {
  mentioned: 'Somebody mentions you',
  commented: 'A comment on a claim you take part in',
  assigned: 'A review is assigned to you',
  sent_back: 'A claim of yours is sent back',
  countersigned: 'A claim of yours is countersigned',
  rejected: 'A claim of yours is rejected',
  challenged: 'A reader challenges a fact of yours',
  promise_due: 'A promise you wrote or countersigned is due soon',
  promise_overdue: 'A promise you wrote or countersigned is past its day',
}

const HOW: Record<HowOften, string> = {
  at_once: 'At once',
  hourly: 'Every hour',
  daily: 'Once a day',
  never: 'No mail',
}

const options = HOW_OFTEN.map((how) => ({ value: how, label: HOW[how] }))

/** How often mail tells somebody of each kind of thing. */
export function NotificationChoices({ action, choices }: { action: FormAction; choices: Choices }) {
  return (
    <Form action={action} label="Notifications" className="grid gap-4 sm:grid-cols-2">
      {CHOSEN_KINDS.map((kind) => (
        <SelectField
          key={kind}
          name={kind}
          label={KIND[kind]}
          options={options}
          defaultValue={choices[kind]}
        />
      ))}
      <div className="sm:col-span-2">
        <SubmitButton variant="quiet">Keep this choice</SubmitButton>
      </div>
    </Form>
  )
}
