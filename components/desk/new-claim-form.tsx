import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { SelectField } from '@/components/ui/select-field'
import type { ClaimLine } from '@/db/queries/desk'
import { TypedPassage } from './typed-passage'

/** The other way with a passage: it is added to a fact that readers have. */
export const SUPPORTS = { intent: 'support', label: 'This passage supports a fact' }

/** What the selection bar posts to: a passage becomes a new claim, or one more citation of a draft. */
export function NewClaimForm({
  action,
  report,
  drafts,
}: {
  action: FormAction
  report: string
  drafts: readonly ClaimLine[]
}) {
  return (
    <Form action={action} name="new-claim" label="New claim" guarded={false} className="grid gap-4">
      <p className="text-ink-muted">
        Select the words of an assertion in the text, then press “New claim from this passage”. Where they
        only support what is public already, press “{SUPPORTS.label}”.
      </p>
      {drafts.length > 0 && (
        <SelectField
          name="draft"
          label="Cite the passage in"
          empty="a new claim"
          options={drafts.map((line) => ({
            value: line.id,
            label: `my draft: ${line.statement || 'without a statement'}`,
          }))}
        />
      )}
      <TypedPassage report={report} label="New claim from this passage" also={SUPPORTS} />
    </Form>
  )
}
