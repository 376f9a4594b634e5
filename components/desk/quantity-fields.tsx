import { FieldGroup } from '@/components/ui/field-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { APPROXIMATOR, UNCOUNTED_STATE } from '@/components/wording'
import type { ClaimDefaults } from './claim-defaults'
import { options } from './options'

/** How much, in the source's words and in digits, with bounds where the source states them. */
export function QuantityFields({ defaults }: { defaults: ClaimDefaults }) {
  return (
    <FieldGroup
      legend="How much"
      hint="An empty bound means that the source does not state one. It never means exact."
    >
      <SelectField
        name="quantityState"
        label="Is there a number?"
        defaultValue={defaults.quantityState}
        options={[{ value: 'stated', label: 'A number is stated' }, ...options(UNCOUNTED_STATE)]}
        className="max-w-96"
      />
      <div className="grid gap-3 sm:grid-cols-2 sm:items-end">
        <TextField
          name="quantityWords"
          label="In the source’s words"
          placeholder="nearly 400"
          defaultValue={defaults.quantityWords}
        />
        <SelectField
          name="quantityApproximator"
          label="The words mean"
          defaultValue={defaults.quantityApproximator}
          options={options(APPROXIMATOR)}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-3 sm:items-end">
        <TextField
          name="quantityValue"
          label="Value"
          inputMode="decimal"
          placeholder="400"
          defaultValue={defaults.quantityValue}
        />
        <TextField
          name="quantityLower"
          label="At least"
          inputMode="decimal"
          placeholder="not stated"
          defaultValue={defaults.quantityLower}
        />
        <TextField
          name="quantityUpper"
          label="At most"
          inputMode="decimal"
          placeholder="not stated"
          defaultValue={defaults.quantityUpper}
        />
      </div>
      <div className="grid gap-3 sm:grid-cols-2 sm:items-end">
        <TextField
          name="quantityNoun"
          label="What is counted"
          hint="The source’s noun: officers, troops and soldiers differ."
          defaultValue={defaults.quantityNoun}
        />
        <TextField
          name="quantityUnit"
          label="Unit"
          hint="US dollars, tonnes, per cent; empty for what is simply counted"
          defaultValue={defaults.quantityUnit}
        />
      </div>
      <TextField
        name="quantityFormula"
        label="Formula, when we computed the value"
        hint="From numbers in the passages, such as 400 + 600."
        defaultValue={defaults.quantityFormula}
        dir="ltr"
      />
    </FieldGroup>
  )
}
