import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { SeenBefore } from './seen-before'

/** Everything a report is known by, and its text where that was not read already. */
export function CaptureForm({
  action,
  postKey,
  outlets,
  known = {},
  reading,
}: {
  action: FormAction
  postKey: string
  outlets: readonly string[]
  /** What is known of it already, by field. */
  known?: Readonly<Record<string, string>>
  /** What was read, in place of a text. */
  reading?: string
}) {
  return (
    <Form action={action} label="Capture">
      <input type="hidden" name="key" value={postKey} />
      {reading && <input type="hidden" name="reading" value={reading} />}
      <SeenBefore />
      <FieldGroup legend="Who published it">
        <TextField
          name="outlet"
          defaultValue={known.outlet}
          label="Outlet"
          list="outlets"
          autoComplete="off"
          hint="A new one is made in passing."
          required
        />
        <datalist id="outlets">
          {outlets.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <details>
          <summary className="min-h-6 text-sm font-semibold">Owner and wire, for a new outlet</summary>
          <div className="mt-3 grid gap-4">
            <TextField name="owner" label="Owner" hint="Outlets of one owner count as one origin." />
            <CheckboxField name="wire" label="It is a wire: others carry its stories" />
          </div>
        </details>
        <TextField
          name="carries"
          label="Carries a wire story by"
          list="outlets"
          autoComplete="off"
          hint="When the report says so. Two that carry one wire are one origin."
        />
      </FieldGroup>
      <FieldGroup legend="The report">
        <TextField name="title" defaultValue={known.title} label="Title" required />
        <TextField name="byline" defaultValue={known.byline} label="Byline" />
        <TextField
          name="url"
          defaultValue={known.url}
          label="Address"
          type="url"
          inputMode="url"
          placeholder="https://"
        />
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField
            name="published"
            defaultValue={known.published}
            label="Published on"
            hint="2024-09-22, or 2024-09"
            placeholder="YYYY-MM-DD"
            dir="ltr"
          />
          <TextField
            name="zone"
            label="Time zone"
            hint="Of that date"
            defaultValue={known.zone ?? 'UTC'}
            dir="ltr"
          />
          <TextField
            name="language"
            label="Language"
            hint="Its code: en, fr, ht, ar"
            defaultValue={known.language ?? 'en'}
            dir="ltr"
          />
        </div>
        <p className="max-w-measure text-[0.8125rem] text-ink-muted">
          Without a publication date, words such as “on Saturday” cannot be resolved.
        </p>
        {!reading && <TextArea name="text" label="Text" rows={14} required spellCheck={false} />}
      </FieldGroup>
      <SubmitButton busy="Capturing …" className="justify-self-start">
        Capture
      </SubmitButton>
    </Form>
  )
}
