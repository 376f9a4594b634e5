import type { SourceChange } from '@/db/queries/source-changes'
import { Form } from '../ui/form'
import type { FormAction } from '../ui/form-state'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { TextField } from '../ui/text-field'
import { Words } from '../ui/words'

/** One claim whose words are gone from its source, and the form that ends the task; without `action` there is none. */
export function SourceChangeTask({
  task,
  lang,
  action,
  postKey,
}: {
  task: SourceChange
  lang: string
  action: FormAction | null
  postKey: string
}) {
  return (
    <Notice tone="warning" title="Words a claim rests on are gone" className="mb-5">
      <blockquote lang={lang} dir="auto" className="my-2 font-serif text-lg">
        “{task.exact}”
      </blockquote>
      <p className="mb-3">
        Claim:{' '}
        <a href={`/desk/claims/${task.claim.id}`}>
          {task.claim.statement === '' ? 'not worded yet' : <Words>{task.claim.statement}</Words>}
        </a>
      </p>
      {action && (
        <Form action={action} label={`About “${task.exact}”`} className="grid gap-3">
          <input type="hidden" name="key" value={postKey} />
          <input type="hidden" name="change" value={task.id} />
          <TextField
            name="note"
            label="What you found"
            hint="That the claim still holds, or what you did about it."
            required
          />
          <SubmitButton size="small" className="justify-self-start">
            I have looked at it
          </SubmitButton>
        </Form>
      )}
    </Notice>
  )
}
