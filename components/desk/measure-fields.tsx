import { CheckboxField } from '@/components/ui/checkbox-field'
import { FieldGroup } from '@/components/ui/field-group'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { ClaimDefaults } from './claim-defaults'

export type MeasureChoice = { title: string; unit: string; nouns: string[]; places: string[] }

/** Which counted quantity the number belongs to, and what it says of it. */
export function MeasureFields({
  defaults,
  measures,
}: {
  defaults: ClaimDefaults
  measures: MeasureChoice[]
}) {
  const { measure } = defaults
  return (
    <FieldGroup
      legend="Measure"
      hint="When other claims speak of the same quantity: together they say what was promised, what is there now, and what contradicts."
    >
      {/* It may be called otherwise by the time this is saved: untouched words mean the measure, not its name. */}
      <input type="hidden" name="measureKnownId" value={measure.id} />
      <input type="hidden" name="measureKnownTitle" value={measure.title} />
      <TextField
        name="measure"
        label="What is counted over time"
        hint="A new one is made in passing. It counts what this claim counts: its unit, its noun and its place."
        placeholder="Kenyan police officers in Haiti"
        defaultValue={measure.title}
        list="measures"
        autoComplete="off"
      />
      <datalist id="measures">
        {measures.map(({ title, unit, nouns, places }) => (
          <option key={title} value={title}>
            {[unit, nouns.join(', '), places.join(', ')].filter(Boolean).join(' · ')}
          </option>
        ))}
      </datalist>
      <RadioGroup
        name="measureRole"
        label="On it, the number is"
        defaultValue={measure.role}
        options={[
          {
            value: 'target',
            label: 'A target',
            hint: 'The total pledged or authorised: “1,000 officers were promised”.',
          },
          {
            value: 'change',
            label: 'A change',
            hint: 'Some came, left or are announced: “an additional 600”.',
          },
          { value: 'level', label: 'A level', hint: 'How many there are at a time: “nearly 400 are there”.' },
        ]}
      />
      <RadioGroup
        name="measureDirection"
        label="A change"
        hint="For a change alone."
        defaultValue={measure.direction}
        inline
        options={[
          { value: 'up', label: 'adds to the number' },
          { value: 'down', label: 'takes from it' },
        ]}
      />
      <div className="grid gap-2">
        <CheckboxField
          name="measureDespite"
          index={0}
          value="noun"
          label="Count it all the same, though the noun is another one"
          defaultChecked={measure.despite.includes('noun')}
        />
        <CheckboxField
          name="measureDespite"
          index={1}
          value="place"
          label="Count it all the same, though the place is another one"
          hint="Either needs a public note that tells readers why. Another unit is never counted."
          defaultChecked={measure.despite.includes('place')}
        />
      </div>
    </FieldGroup>
  )
}
