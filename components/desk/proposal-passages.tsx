'use client'

import { useContext } from 'react'
import { FieldError } from '@/components/ui/field-frame'
import { FormContext, useField } from '@/components/ui/form-context'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { Words } from '@/components/ui/words'

/** The fresh passages of a check: typed or pasted from a captured report, fixed one by one, and taken out again. */
export function ProposalPassages({ reports }: { reports: readonly Option[] }) {
  const { state } = useContext(FormContext)
  const { id, error } = useField('passages')
  const cited = state.values.citationId ?? []
  const places = state.values.citePlaces ?? []
  return (
    <div id={id} tabIndex={-1} className="grid gap-4">
      <FieldError id={id}>{error}</FieldError>
      {cited.length === 0 && <p className="text-sm text-ink-muted">No passage is cited yet.</p>}
      {cited.map((passage, index) => {
        const exact = state.values.citationExact?.[index] ?? ''
        const source = state.values.citationSource?.[index] ?? ''
        return (
          <div key={passage} className="grid gap-1.5 border-l-[3px] border-highlight pl-4">
            <input type="hidden" name="citationId" value={passage} />
            <input type="hidden" name="citationExact" value={exact} />
            <input type="hidden" name="citationSource" value={source} />
            <blockquote className="font-serif text-lg leading-snug wrap-anywhere" dir="auto">
              {exact}
            </blockquote>
            <Words as="p" className="text-[0.8125rem] text-ink-muted">
              {source}
            </Words>
            <SubmitButton
              name="intent"
              value={`drop-citation-${index}`}
              variant="plain"
              size="small"
              className="justify-self-start"
            >
              Remove passage {index + 1}
            </SubmitButton>
          </div>
        )
      })}
      <SelectField
        name="citeTypedReport"
        label="Report"
        hint="The newest first. Capture the report first when it is not here."
        options={reports}
        empty="Choose …"
      />
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
          options={places.map((words, index) => ({ value: String(index), label: `${index + 1}. ${words}` }))}
        />
      )}
      <SubmitButton name="intent" value="cite" variant="quiet" className="justify-self-start">
        Cite this passage
      </SubmitButton>
    </div>
  )
}
