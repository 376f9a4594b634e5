import { FieldGroup } from '@/components/ui/field-group'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextArea } from '@/components/ui/text-area'
import type { ClaimDefaults } from './claim-defaults'

/** What kind of change this is to what readers have now. */
export function ChangeFields({ defaults }: { defaults: ClaimDefaults }) {
  return (
    <FieldGroup legend="What changes for readers">
      <RadioGroup
        name="changeKind"
        label="This is"
        defaultValue={defaults.change.kind === 'first' ? '' : defaults.change.kind}
        options={[
          { value: 'correction', label: 'A correction', hint: 'What we published was wrong.' },
          { value: 'update', label: 'An update', hint: 'It was right; the world has moved on.' },
          { value: 'clarification', label: 'A clarification', hint: 'Only the wording was unclear.' },
        ]}
      />
      <TextArea name="changeNote" label="Public note about the change" defaultValue={defaults.change.note} />
    </FieldGroup>
  )
}
