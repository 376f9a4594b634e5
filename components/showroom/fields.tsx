'use client'

import { CheckboxField } from '../ui/checkbox-field'
import { FieldGroup } from '../ui/field-group'
import { Form } from '../ui/form'
import { FRESH } from '../ui/form-state'
import { RadioGroup } from '../ui/radio-group'
import { SelectField } from '../ui/select-field'
import { TextArea } from '../ui/text-area'
import { TextField } from '../ui/text-field'
import { Specimen } from './specimen'
import { unchanged } from './unchanged'

const VOUCH = [
  { value: 'said', label: 'Said', hint: 'This speaker said it, in these words.' },
  { value: 'so', label: 'So', hint: 'It is so, by two independent origins.' },
]
const ROLES = [
  { value: 'level', label: 'Level' },
  { value: 'change', label: 'Change' },
  { value: 'target', label: 'Target' },
]
const AGAINST = {
  ...FRESH,
  message: 'The claim was not sent: two answers need another look.',
  errors: {
    outlet: 'Name the outlet, as it names itself.',
    statement: 'The statement names “600”, which no cited passage says.',
    role: 'Choose what the number does on its measure.',
    vouch: 'Say what we vouch for.',
    again: 'Say whether it is another report.',
  },
}

/** Every field, empty, filled in, in a right-to-left language, and refused. */
export function Fields() {
  return (
    <>
      <Specimen name="TextField">
        <Form action={unchanged} guarded={false} label="Text fields">
          <TextField name="empty" label="Outlet" placeholder="The Example Courier" />
          <TextField
            name="filled"
            label="Title"
            hint="As the outlet printed it."
            defaultValue="More to come"
          />
          <TextField name="needed" label="Published on" required hint="Day, month or year." />
          <TextField name="kept" label="Read only" readOnly defaultValue="Cannot be changed here" />
          <TextField name="arabic" label="Title" lang="ar" defaultValue="وصول الدفعة الأولى من الضباط" />
        </Form>
      </Specimen>
      <Specimen name="TextArea">
        <Form action={unchanged} guarded={false} label="Text areas">
          <TextArea name="note" label="Public note" hint="Readers see it beside the fact." />
          <TextArea
            name="said"
            label="Statement"
            statement
            defaultValue="Nearly 400 officers of the example mission were in the country on 21 September 2024."
          />
        </Form>
      </Specimen>
      <Specimen name="SelectField, RadioGroup, CheckboxField">
        <Form action={unchanged} guarded={false} label="Choices">
          <SelectField name="select" label="Role on the measure" options={ROLES} empty="None yet" />
          <RadioGroup name="radio" label="We vouch" options={VOUCH} defaultValue="said" />
          <RadioGroup name="inline" label="Role" options={ROLES} defaultValue="level" inline />
          <CheckboxField name="check" label="It is another report" hint="The same address was captured." />
          <CheckboxField name="checked" label="A wire service" defaultChecked />
        </Form>
      </Specimen>
      <Specimen name="FieldGroup">
        <Form action={unchanged} guarded={false} label="A group">
          <FieldGroup legend="How much" hint="Bounds are what the passage says, not what we guess.">
            <TextField name="value" label="Number" inputMode="decimal" defaultValue="400" />
            <TextField name="noun" label="What is counted" defaultValue="officers" />
          </FieldGroup>
        </Form>
      </Specimen>
      <Specimen name="FormSummary, and every field that was refused">
        <Form action={unchanged} guarded={false} label="Refused" initial={AGAINST}>
          <TextField name="outlet" label="Outlet" required />
          <TextArea name="statement" label="Statement" defaultValue="600 officers arrived." />
          <SelectField name="role" label="Role on the measure" options={ROLES} empty="None yet" />
          <RadioGroup name="vouch" label="We vouch" options={VOUCH} required />
          <CheckboxField name="again" label="It is another report" />
        </Form>
      </Specimen>
    </>
  )
}
