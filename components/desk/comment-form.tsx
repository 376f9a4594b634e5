import { randomUUID } from 'node:crypto'
import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import type { Option } from '../ui/select-field'
import { SelectField } from '../ui/select-field'
import { SubmitButton } from '../ui/submit-button'
import { TextArea } from '../ui/text-area'
import { MentionHelp } from './mention-help'

/** What a new comment or a reply is written in. A reply is about what its thread is about. */
export function CommentForm({
  action,
  claimId,
  revisionNo,
  names,
  to,
}: {
  action: FormAction
  claimId: string
  revisionNo: number
  /** Whom one can mention. */
  names: readonly string[]
  to: { replyTo: string } | { choices: readonly Option[] }
}) {
  const reply = 'replyTo' in to
  return (
    <Form action={action} label={reply ? 'Reply' : 'Comment'} className="grid gap-3">
      <input type="hidden" name="claimId" value={claimId} />
      <input type="hidden" name="revisionNo" value={revisionNo} />
      <input type="hidden" name="key" value={randomUUID()} />
      {reply ? (
        <input type="hidden" name="replyTo" value={to.replyTo} />
      ) : (
        <SelectField name="about" label="About" options={to.choices} defaultValue="claim" />
      )}
      <MentionHelp names={names}>
        <TextArea
          name="words"
          label={reply ? 'Your reply' : 'Your comment'}
          hint="“@” and a colleague’s name tells them of it. Only the desk reads comments."
          rows={2}
        />
      </MentionHelp>
      <div>
        <SubmitButton size="small" variant="quiet">
          {reply ? 'Reply' : 'Comment'}
        </SubmitButton>
      </div>
    </Form>
  )
}
