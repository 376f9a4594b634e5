import { randomUUID } from 'node:crypto'
import { AssignmentWords } from '@/components/desk/assignment-words'
import { OneButtonForm } from '@/components/desk/one-button-form'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { desk } from '@/db/client'
import { assignmentOf, reviewersAtWork } from '@/db/queries/assignments'
import type { ClaimRow } from '@/db/queries/claims'
import type { Actor } from '@/domain/policy/actor'
import { barrierTo } from '@/domain/policy/claim-policy'
import { may } from '@/domain/policy/permissions'
import { assignAction } from './assign-action'

/** Whose review this is and until when, with the way to take it or to give it to somebody who may decide. */
export async function Assignment({ claim, actor }: { claim: ClaimRow; actor: Actor }) {
  if (claim.state !== 'submitted') return null
  const [current, reviewers] = await Promise.all([assignmentOf(desk(), claim.id), reviewersAtWork(desk())])
  const free = reviewers.filter(({ id }) => !claim.wordedBy.includes(id))
  const takes = !barrierTo('approve', claim, actor) && current?.id !== actor.id
  return (
    <section aria-label="Assignment" className="mb-5 flex flex-wrap items-start gap-x-6 gap-y-2 text-sm">
      <p className="min-h-8 content-center">
        <AssignmentWords assignee={current} due={current?.due ?? null} me={actor.id} />
      </p>
      {takes && (
        <OneButtonForm
          action={assignAction}
          label="Take it"
          about={{ claimId: claim.id, assigneeId: actor.id, due: current?.due ?? '', key: randomUUID() }}
        >
          Take it
        </OneButtonForm>
      )}
      {may(actor, 'writeClaim') && (
        <details className="min-w-0 open:w-full">
          <summary className="flex min-h-8 cursor-pointer items-center text-pen underline-offset-4 hover:underline">
            {current ? 'Hand it on' : 'Assign it'}
          </summary>
          <Form
            action={assignAction}
            label="Assign the review"
            guarded={false}
            className="mt-2 grid gap-4 border-l-[3px] border-rule pl-4"
          >
            <input type="hidden" name="claimId" value={claim.id} />
            <input type="hidden" name="key" value={randomUUID()} />
            <SelectField
              name="assigneeId"
              label="Reviewer"
              hint="Who worded it is not among them."
              empty="Nobody: whoever comes first"
              defaultValue={current?.id ?? ''}
              options={free.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextField
              name="due"
              type="date"
              label="Due"
              hint="Empty when there is no hurry."
              defaultValue={current?.due ?? ''}
              className="max-w-56"
            />
            <SubmitButton size="small" className="justify-self-start">
              Assign
            </SubmitButton>
          </Form>
        </details>
      )}
    </section>
  )
}
