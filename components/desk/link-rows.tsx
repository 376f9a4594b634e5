'use client'

import { FieldError } from '@/components/ui/field-frame'
import { useField } from '@/components/ui/form-context'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { LINK_KIND } from '@/components/wording'
import { options } from './options'

export type LinkRow = { kind: string; factId: string; lower: string; value: string; upper: string }
export type FactChoice = { id: string; statement: string }

const EMPTY: LinkRow = { kind: '', factId: '', lower: '', value: '', upper: '' }
const MOST = 20

/** What the claim does to older facts; each row one fact, chosen from the public ones. */
export function LinkRows({ rows, facts }: { rows: LinkRow[]; facts: FactChoice[] }) {
  const { id, error } = useField('links')
  const posted = useField('linkKind').posted
  const shown = posted ? posted.map(() => EMPTY) : rows
  const choices = facts.map((fact) => ({ value: fact.id, label: shortened(fact.statement) }))
  return (
    <div className="grid gap-5" id={id} tabIndex={-1}>
      <FieldError id={id}>{error}</FieldError>
      {shown.map((row, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place in the list.
          key={index}
          className="grid min-w-0 gap-3 border-l-[3px] border-rule pl-4"
        >
          <legend className="sr-only">Link {index + 1}</legend>
          <div className="grid gap-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)] sm:items-end">
            <SelectField
              name="linkKind"
              index={index}
              label="This claim"
              defaultValue={row.kind}
              options={options(LINK_KIND)}
              empty="Choose …"
            />
            <SelectField
              name="linkFact"
              index={index}
              label="The older fact"
              defaultValue={row.factId}
              options={choices}
              empty="Choose …"
            />
          </div>
          <TextField
            name="linkAddress"
            index={index}
            label="Its public address, when it is not in the list"
            placeholder="/facts/…"
            dir="ltr"
          />
          <div className="grid gap-3 sm:grid-cols-3 sm:items-end">
            <TextField
              name="linkValue"
              index={index}
              label="Amount kept"
              inputMode="decimal"
              defaultValue={row.value}
            />
            <TextField
              name="linkLower"
              index={index}
              label="Amount at least"
              inputMode="decimal"
              defaultValue={row.lower}
            />
            <TextField
              name="linkUpper"
              index={index}
              label="Amount at most"
              inputMode="decimal"
              defaultValue={row.upper}
            />
          </div>
          <SubmitButton
            name="intent"
            value={`drop-fact-${index}`}
            variant="plain"
            size="small"
            className="justify-self-start"
          >
            Remove the link to fact {index + 1}
          </SubmitButton>
        </fieldset>
      ))}
      {shown.length < MOST && (
        <SubmitButton
          name="intent"
          value="add-fact"
          variant="quiet"
          size="small"
          className="justify-self-start"
        >
          Link to an older fact
        </SubmitButton>
      )}
    </div>
  )
}

const LONG = 110

const shortened = (statement: string) =>
  statement.length <= LONG ? statement : `${statement.slice(0, LONG).replace(/\s\S*$/, '')} …`
