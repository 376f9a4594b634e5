import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { CLOSING } from '@/components/wording'
import { options } from './options'

/** Closing a challenge without a public answer, with what its reader is told. */
export function ChallengeClosingForm({
  action,
  hidden,
}: {
  action: FormAction
  hidden: Readonly<Record<string, string>>
}) {
  return (
    <Form action={action} label="Close" shortcut={false} className="grid gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SelectField
        name="closing"
        label="Why it is closed"
        hint="Its reader is told so, at the link they follow it by."
        options={options(CLOSING)}
        empty="Choose …"
        required
        className="max-w-96"
      />
      <TextArea
        name="note"
        label="A note to its reader"
        hint="They see it; nobody else in public does."
        rows={2}
      />
      <SubmitButton variant="quiet" busy="Closing …" className="justify-self-start">
        Close without an answer
      </SubmitButton>
    </Form>
  )
}
