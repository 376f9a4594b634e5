import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'

/** Keeps what was read as another capture, or takes the text pasted where nothing was. */
export function AgainForm({
  action,
  postKey,
  report,
  reading,
}: {
  action: FormAction
  postKey: string
  report: string
  reading: string | null
}) {
  return (
    <Form action={action} label="Another capture" className="mt-8 grid gap-4">
      <input type="hidden" name="key" value={postKey} />
      <input type="hidden" name="report" value={report} />
      {reading ? (
        <input type="hidden" name="reading" value={reading} />
      ) : (
        <TextArea name="text" label="Or paste its text as it is now" rows={8} spellCheck={false} />
      )}
      <SubmitButton busy="Capturing …" className="justify-self-start">
        Keep this capture
      </SubmitButton>
    </Form>
  )
}
