import { randomUUID } from 'node:crypto'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { DeskMeasure } from '@/db/queries/measures'

/** What a measure is called and what it accepts; its unit is told and never changes. */
export function MeasureForm({ action, measure }: { action: FormAction; measure: DeskMeasure }) {
  const { id, title, unit, nouns, places } = measure
  return (
    <Form action={action} label="Change the measure" className="grid max-w-form gap-5">
      <input type="hidden" name="key" value={randomUUID()} />
      <input type="hidden" name="measureId" value={id} />
      <input type="hidden" name="seen" value={JSON.stringify({ title, nouns, places })} />
      <TextField name="title" label="Called" defaultValue={title} autoComplete="off" required />
      <TextArea
        name="nouns"
        label="Counted nouns"
        hint="One to a line. What the sources call what is counted: officers, troops and soldiers are three."
        defaultValue={nouns.join('\n')}
        required
      />
      <TextArea
        name="places"
        label="Places"
        hint="One to a line. None means that it counts anywhere."
        defaultValue={places.join('\n')}
      />
      <p className="text-sm text-ink-muted">
        Its unit is {unit === '' ? 'none: it simply counts' : <bdi>“{unit}”</bdi>}, and never changes. Another
        unit is another measure.
      </p>
      <SubmitButton busy="Saving …" className="justify-self-start">
        Save the measure
      </SubmitButton>
    </Form>
  )
}
