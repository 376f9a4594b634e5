import { FieldGroup } from '@/components/ui/field-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { ClaimDefaults } from './claim-defaults'

const HINT = 'A day 2024-09-21, a month 2024-09, a span 2024-09-10/2024-09-16; ~ means about: 2024-09-15~'

/** When, in the source's words and as a date; relative words are resolved against a publication date that is shown. */
export function TimeFields({ defaults, published }: { defaults: ClaimDefaults; published: string[] }) {
  const anchors = [...new Set([...published, ...(defaults.anchor ? [defaults.anchor] : [])])]
  return (
    <FieldGroup legend="When">
      <div className="grid gap-3 sm:grid-cols-2 sm:items-end">
        <TextField
          name="timeWords"
          label="In the source’s words"
          placeholder="about a week ago"
          defaultValue={defaults.time.words}
        />
        <TextField
          name="timeEdtf"
          label="As a date"
          hint={HINT}
          defaultValue={defaults.time.edtf}
          dir="ltr"
          spellCheck={false}
          required
        />
      </div>
      <SelectField
        name="timeAnchor"
        label="Resolved against"
        hint="Words such as “on Saturday” are a date only once the publication date is known."
        defaultValue={defaults.anchor ?? anchors[0] ?? ''}
        options={anchors.map((date) => ({ value: date, label: `the publication date, ${date}` }))}
        empty="Nothing: the words stand alone"
        className="max-w-96"
      />
      <div className="grid gap-3 sm:grid-cols-2 sm:items-end">
        <TextField
          name="dueWords"
          label="Due, in the source’s words"
          hint="For a pledge or a forecast only."
          placeholder="in a few weeks’ time"
          defaultValue={defaults.due.words}
        />
        <TextField
          name="dueEdtf"
          label="Due, as a date"
          hint="As above; a span when the words leave room."
          defaultValue={defaults.due.edtf}
          dir="ltr"
          spellCheck={false}
        />
      </div>
    </FieldGroup>
  )
}
