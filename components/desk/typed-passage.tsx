'use client'

import { useContext } from 'react'
import { FormContext } from '@/components/ui/form-context'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'

/** The way to a passage without selecting: its words are typed or pasted, and located in the captured text. */
export function TypedPassage({
  report,
  label,
  also,
}: {
  report: string
  label: string
  /** A second way with the words, by the intent it posts. */
  also?: { intent: string; label: string }
}) {
  const { state } = useContext(FormContext)
  const places = state.values.citePlaces ?? []
  return (
    <details
      open={Boolean(state.errors.citeTyped) || places.length > 0}
      className="border-y border-rule py-3"
    >
      <summary className="min-h-6 text-sm font-semibold">
        Type the words of a passage instead of selecting it
      </summary>
      <div className="mt-3 grid gap-4">
        <input type="hidden" name="citeTypedReport" value={report} />
        <TextArea
          name="citeTyped"
          label="The passage"
          hint="Its words exactly as they stand in the captured text."
          spellCheck={false}
          rows={2}
        />
        {places.length > 0 && (
          <SelectField
            name="citePlace"
            label="Which one"
            empty="Choose the place …"
            options={places.map((words, index) => ({
              value: String(index),
              label: `${index + 1}. ${words}`,
            }))}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="cite" variant="quiet">
            {label}
          </SubmitButton>
          {also && (
            <SubmitButton name="intent" value={also.intent} variant="quiet">
              {also.label}
            </SubmitButton>
          )}
        </div>
      </div>
    </details>
  )
}
