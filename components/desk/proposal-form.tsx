import { FieldGroup } from '@/components/ui/field-group'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { type Option, SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { REMOVAL, RETRACTION } from '@/components/wording'
import type { ProposalKind } from '@/domain/claim/proposal'
import { options } from './options'
import { ProposalPassages } from './proposal-passages'

/** The words of a proposal, for its second person and then for readers. `hidden` says what it is about. */
export function ProposalForm({
  action,
  kind,
  hidden,
  reports = [],
  question = '',
}: {
  action: FormAction
  kind: ProposalKind
  hidden: Readonly<Record<string, string>>
  /** For a check: the reports whose passages can be cited. */
  reports?: readonly Option[]
  /** For an answer: words to begin the question with. */
  question?: string
}) {
  return (
    <Form action={action} label="Proposal" shortcut={false}>
      {Object.entries({ ...hidden, kind }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Fields kind={kind} reports={reports} question={question} />
      <SubmitButton name="intent" value="propose" busy="Sending …" className="justify-self-start">
        Send to a second person
      </SubmitButton>
    </Form>
  )
}

function Fields({
  kind,
  reports,
  question,
}: {
  kind: ProposalKind
  reports: readonly Option[]
  question: string
}) {
  switch (kind) {
    case 'retract':
      return <WithReason reasons={options(RETRACTION)} note="What was wrong, and how we know." />
    case 'remove':
      return (
        <WithReason reasons={options(REMOVAL)} note="On what ground, without repeating what is removed." />
      )
    case 'check_again':
      return (
        <>
          <FieldGroup legend="Fresh passages" hint="What the check rests on: at least one, at most ten.">
            <ProposalPassages reports={reports} />
          </FieldGroup>
          <TextArea
            name="note"
            label="Public note"
            hint="What we looked at and found. It may stay empty where the passages say it."
            rows={3}
          />
          <TextField
            name="nextOn"
            label="Check again on"
            hint="The next day to look at it, such as 2025-03-01. Empty for never."
            placeholder="YYYY-MM-DD"
            dir="ltr"
            className="max-w-64"
          />
        </>
      )
    case 'explain':
      return <TextArea name="note" label="Public note" hint="Why both can stand." rows={3} required />
    case 'answer':
      return (
        <>
          <TextArea
            name="question"
            label="The question, in our words"
            hint="What the reader asks, without their words or anything that would tell who they are."
            defaultValue={question}
            rows={2}
            required
          />
          <TextArea name="answer" label="The answer" hint="What readers get." rows={4} required />
        </>
      )
  }
}

function WithReason({ reasons, note }: { reasons: readonly Option[]; note: string }) {
  return (
    <>
      <SelectField
        name="reason"
        label="Reason"
        options={reasons}
        empty="Choose …"
        required
        className="max-w-96"
      />
      <TextArea name="note" label="Public note" hint={note} rows={4} required />
    </>
  )
}
