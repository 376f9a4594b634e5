'use client'

import { useContext } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'

/** What can be done to several claims at once, and what came of it for each. Never a decision of a review. */
export function BulkBar({ reviewers }: { reviewers: readonly { id: string; name: string }[] }) {
  const { state } = useContext(FormContext)
  return (
    <div className="mb-3 grid gap-3">
      <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
        <SubmitButton name="intent" value="submit" size="small">
          Send chosen to review
        </SubmitButton>
        <div className="flex flex-wrap items-end gap-3">
          <TextField name="topic" label="Topic for chosen drafts" autoComplete="off" className="w-56" />
          <SubmitButton name="intent" value="topic" size="small" variant="quiet">
            Set the topic
          </SubmitButton>
        </div>
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            name="assigneeId"
            label="Reviewer of chosen claims"
            options={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
            empty="Choose …"
            className="w-56"
          />
          <TextField name="due" type="date" label="Due" className="w-40" />
          <SubmitButton name="intent" value="assign" size="small" variant="quiet">
            Assign the reviews
          </SubmitButton>
        </div>
      </div>
      {state.values.results && (
        <div role="status">
          <ul className="grid gap-1 border-l-[3px] border-review pl-3 text-sm">
            {state.values.results.map((line, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a result has no identity but its row.
              <li key={row}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
