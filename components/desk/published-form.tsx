import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'

/** Puts a report's publication date right, or gives it one. */
export function PublishedForm({
  action,
  report,
  published,
}: {
  action: FormAction
  report: string
  published: string | null
}) {
  return (
    <details className="mt-3">
      <summary className="min-h-6 text-sm font-semibold">Change the publication date</summary>
      <Form
        action={action}
        guarded={false}
        label="Publication date"
        className="mt-2 flex flex-wrap items-end gap-3"
      >
        <input type="hidden" name="report" value={report} />
        <input type="hidden" name="seen" value={published ?? ''} />
        <TextField
          name="published"
          label="Published on"
          hint="2024-09-22, or 2024-09; empty when it is not known"
          defaultValue={published ?? ''}
          dir="ltr"
        />
        <SubmitButton variant="quiet" busy="Changing …">
          Change the date
        </SubmitButton>
      </Form>
    </details>
  )
}
