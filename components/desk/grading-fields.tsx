import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { CREDIBILITY, RELIABILITY } from '@/components/wording'
import type { ClaimDefaults } from './claim-defaults'
import { options } from './options'

/** The Admiralty scale: how good the source is, and how good what it says is; each judged apart from the other. */
export function GradingFields({ defaults }: { defaults: ClaimDefaults }) {
  return (
    <details open={defaults.reliability !== '' || defaults.credibility !== ''}>
      <summary className="min-h-6 text-sm font-semibold">Grade the source</summary>
      <div className="mt-3 grid gap-3 sm:grid-cols-2 sm:items-end">
        <SelectField
          name="reliability"
          label="Reliability of the source"
          defaultValue={defaults.reliability}
          options={options(RELIABILITY)}
          empty="Not graded"
        />
        <TextField
          name="reliabilityNote"
          label="Why this reliability"
          defaultValue={defaults.reliabilityNote}
        />
        <SelectField
          name="credibility"
          label="Credibility of what it says"
          defaultValue={defaults.credibility}
          options={options(CREDIBILITY)}
          empty="Not graded"
        />
        <TextField
          name="credibilityNote"
          label="Why this credibility"
          defaultValue={defaults.credibilityNote}
        />
      </div>
    </details>
  )
}
