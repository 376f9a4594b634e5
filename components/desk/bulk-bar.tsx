'use client'

import { useContext } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'

/** What can be done to several claims at once, and what came of it for each. Never a decision of a review. */
export function BulkBar() {
  const { state } = useContext(FormContext)
  return (
    <div className="mb-3 grid gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <SubmitButton name="intent" value="submit" size="small">
          Send chosen to review
        </SubmitButton>
        <TextField name="topic" label="Topic for chosen drafts" autoComplete="off" className="w-64" />
        <SubmitButton name="intent" value="topic" size="small" variant="quiet">
          Set the topic
        </SubmitButton>
      </div>
      {state.values.results && (
        <ul role="status" className="grid gap-1 border-l-[3px] border-review pl-3 text-sm">
          {state.values.results.map((line, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a result has no identity but its row.
            <li key={row}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
