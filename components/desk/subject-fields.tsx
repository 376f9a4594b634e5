import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { ENTITY } from '@/components/wording'
import type { ClaimDefaults } from './claim-defaults'
import { options } from './options'

/** Whom or what it is about, and whom or what that concerns. */
export function SubjectFields({ defaults }: { defaults: ClaimDefaults }) {
  return (
    <>
      <EntityFields
        part="subject"
        label="Subject"
        hint="Who does, has or suffers it."
        value={defaults.subject}
        required
      />
      <EntityFields
        part="object"
        label="Object"
        hint="Whom or what it is done to; may be empty."
        value={defaults.object}
      />
    </>
  )
}

function EntityFields({
  part,
  label,
  hint,
  value,
  required,
}: {
  part: 'subject' | 'object'
  label: string
  hint: string
  value: ClaimDefaults['subject']
  required?: boolean
}) {
  const of = label.toLowerCase()
  return (
    <div className="grid gap-2">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] sm:items-end">
        <TextField
          name={`${part}Name`}
          label={label}
          hint={hint}
          defaultValue={value.name}
          required={required}
        />
        <SelectField
          name={`${part}Type`}
          label={`The ${of} is a`}
          defaultValue={value.type}
          options={options(ENTITY)}
          empty="Choose …"
        />
      </div>
      <details open={value.role !== '' || value.wikidata !== ''}>
        <summary className="min-h-6 text-sm text-ink-muted">More about the {of}</summary>
        <div className="mt-2 grid gap-3 sm:grid-cols-2 sm:items-end">
          <TextField name={`${part}Role`} label={`Office of the ${of}`} defaultValue={value.role} />
          <TextField
            name={`${part}Wikidata`}
            label={`Wikidata item of the ${of}`}
            placeholder="Q114"
            defaultValue={value.wikidata}
            dir="ltr"
          />
        </div>
      </details>
    </div>
  )
}
