'use client'

import { useContext } from 'react'
import { FieldError } from '@/components/ui/field-frame'
import { FormContext, useField } from '@/components/ui/form-context'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { CITATION_ROLE, MODE } from '@/components/wording'
import { options } from './options'

export type CitationRow = { id: string; exact: string; source: string; role: string; saidBy: string }

/** The cited passages, each fixed; what can be changed is the part it plays and who speaks in it. */
export function CitationRows({ rows }: { rows: CitationRow[] }) {
  const { state } = useContext(FormContext)
  const { id, error } = useField('citations')
  const posted = state.values.citationId
  const shown: CitationRow[] = posted
    ? posted.map((id, index) => ({
        id,
        exact: state.values.citationExact?.[index] ?? '',
        source: state.values.citationSource?.[index] ?? '',
        role: '',
        saidBy: '',
      }))
    : rows
  return (
    <div className="grid gap-4" id={id} tabIndex={-1}>
      <FieldError id={id}>{error}</FieldError>
      {shown.length === 0 && <p className="text-sm text-ink-muted">No passage is cited yet.</p>}
      {shown.map((row, index) => (
        <div key={row.id} className="grid gap-3 border-l-[3px] border-highlight pl-4">
          <input type="hidden" name="citationId" value={row.id} />
          <input type="hidden" name="citationExact" value={row.exact} />
          <input type="hidden" name="citationSource" value={row.source} />
          <blockquote className="font-serif text-lg leading-snug" dir="auto">
            {row.exact}
          </blockquote>
          <p className="text-[0.8125rem] text-ink-muted">{row.source}</p>
          <div className="flex flex-wrap items-end gap-3">
            <SelectField
              name="citationRole"
              index={index}
              label="What it does"
              defaultValue={row.role}
              options={options(CITATION_ROLE)}
              className="w-48"
            />
            <TextField
              name="citationSaidBy"
              index={index}
              label="Who speaks in it"
              hint="Empty when it is the outlet’s own reporting."
              defaultValue={row.saidBy}
              className="min-w-48 flex-1"
            />
            <SubmitButton name="intent" value={`drop-citation-${index}`} variant="plain" size="small">
              Remove passage {index + 1}
            </SubmitButton>
          </div>
        </div>
      ))}
    </div>
  )
}

/** The attribution chain, link by link, and its mode. */
export function ChainRows({ rows, mode }: { rows: { name: string; detail: string }[]; mode: string }) {
  const { state } = useContext(FormContext)
  const { id, error } = useField('chain')
  const posted = state.values.chainName
  const shown = posted ? posted.map(() => ({ name: '', detail: '' })) : rows
  return (
    <div className="grid gap-4" id={id} tabIndex={-1}>
      <FieldError id={id}>{error}</FieldError>
      <SelectField
        name="attributionMode"
        label="How it reaches us"
        defaultValue={mode}
        options={options(MODE)}
        empty="Choose …"
        className="max-w-72"
      />
      {shown.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a link has no identity but its place in the chain.
        <div key={index} className="flex flex-wrap items-end gap-3">
          <TextField
            name="chainName"
            index={index}
            label={index === 0 ? 'Speaker' : `Through (${index + 1})`}
            defaultValue={row.name}
            required={index === 0}
            className="min-w-40 flex-1"
          />
          <TextField
            name="chainDetail"
            index={index}
            label="Office or occasion"
            defaultValue={row.detail}
            className="min-w-40 flex-1"
          />
          {index > 0 && (
            <SubmitButton name="intent" value={`drop-link-${index}`} variant="plain" size="small">
              Remove link {index + 1}
            </SubmitButton>
          )}
        </div>
      ))}
      {shown.length < 6 && (
        <SubmitButton
          name="intent"
          value="add-link"
          variant="quiet"
          size="small"
          className="justify-self-start"
        >
          Add a link to the chain
        </SubmitButton>
      )}
    </div>
  )
}
