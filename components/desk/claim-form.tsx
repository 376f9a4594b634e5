import { FieldGroup } from '@/components/ui/field-group'
import { Form } from '@/components/ui/form'
import type { FormAction, FormState } from '@/components/ui/form-state'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { KIND } from '@/components/wording'
import { BothVersions } from './both-versions'
import { ChangeFields } from './change-fields'
import type { ClaimDefaults } from './claim-defaults'
import { ChainRows, type CitationRow, CitationRows } from './claim-rows'
import { CompareLink } from './compare-link'
import { GradingFields } from './grading-fields'
import { KeptLine } from './kept-line'
import { type FactChoice, LinkRows } from './link-rows'
import { type MeasureChoice, MeasureFields } from './measure-fields'
import { options } from './options'
import { PlaceFields } from './place-fields'
import { QuantityFields } from './quantity-fields'
import { SubjectFields } from './subject-fields'
import { TimeFields } from './time-fields'
import { ToldWhileTyping } from './told-context'
import { ToldNowLine, ToldNowList } from './told-now'
import { TypedPassage } from './typed-passage'

export const CLAIM_FORM = 'claim-form'

/** Everything a claim says, in the order an editor thinks: where it stands, what it says, how much, when, who. */
export function ClaimForm({
  action,
  initial,
  suggested,
  hidden,
  defaults,
  citations,
  report,
  published,
  topics,
  measures,
  facts,
  isPublic,
  restored,
}: {
  action: FormAction
  initial?: FormState
  /** The fields that rules filled in, marked so until somebody touches them. */
  suggested?: readonly string[]
  hidden: Record<string, string>
  defaults: ClaimDefaults
  citations: CitationRow[]
  /** The report whose text stands beside the form. */
  report: string
  /** Publication dates of the cited reports: what relative words are resolved against. */
  published: string[]
  topics: string[]
  measures: MeasureChoice[]
  /** Public facts that it may be linked to. */
  facts: FactChoice[]
  /** Whether readers have an earlier revision, so that a change must be explained to them. */
  isPublic: boolean
  /** Whether it begins with words that were kept while they were typed. */
  restored: boolean
}) {
  return (
    <Form
      action={action}
      initial={initial}
      suggested={suggested}
      name={CLAIM_FORM}
      label="Claim"
      className="grid gap-7"
    >
      <ToldWhileTyping place={hidden.place ?? ''}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {citations.map(({ id }) => (
          <input key={id} type="hidden" name="citationKnown" value={id} />
        ))}
        <CompareLink />
        <BothVersions />
        {/* The first button of a form is what Enter presses: it must save, not add a row. */}
        <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only">
          Save draft
        </button>
        <FieldGroup legend="Passages" hint="What the claim rests on. Select words in the text to cite them.">
          <CitationRows rows={citations} />
          <TypedPassage report={report} label="Cite this passage" />
        </FieldGroup>
        <FieldGroup legend="What it says">
          <TextArea
            name="statement"
            label="Statement"
            hint="One plain sentence in our own words. It is what readers see."
            defaultValue={defaults.statement}
            required
            statement
            rows={2}
          />
          <RadioGroup
            name="vouch"
            label="What we put our name to"
            defaultValue={defaults.vouch}
            options={[
              {
                value: 'said',
                label: 'That it was said',
                hint: 'By this speaker, in these words. The statement names the speaker.',
              },
              {
                value: 'so',
                label: 'That it is so',
                hint: 'Needs two independent origins, a document or our own observation, and a public note.',
              },
              { value: 'not_so', label: 'That it is not so', hint: 'The same, against what was said.' },
            ]}
          />
          <SelectField
            name="kind"
            label="Kind"
            defaultValue={defaults.kind}
            options={options(KIND)}
            empty="Choose …"
            required
          />
          <SubjectFields defaults={defaults} />
        </FieldGroup>
        <QuantityFields defaults={defaults} />
        <TimeFields defaults={defaults} published={published} />
        <PlaceFields defaults={defaults} />
        <FieldGroup
          legend="Who says so"
          hint="From the speaker towards the outlet; the outlets come from the passages."
        >
          <ChainRows rows={defaults.chain} mode={defaults.attributionMode} />
        </FieldGroup>
        <MeasureFields defaults={defaults} measures={measures} />
        <FieldGroup
          legend="Links"
          hint="What this does to a fact that is public already. An amount is needed only where it is not the claim’s own number."
        >
          <LinkRows rows={defaults.links} facts={facts} />
        </FieldGroup>
        <FieldGroup legend="For readers and colleagues">
          <TextField
            name="topic"
            label="Topic"
            hint="What readers follow. A new one is made in passing."
            defaultValue={defaults.topic}
            list="topics"
            autoComplete="off"
            required
          />
          <datalist id="topics">
            {topics.map((title) => (
              <option key={title} value={title} />
            ))}
          </datalist>
          <TextArea
            name="publicNote"
            label="Public note"
            hint="What we checked and what it rests on. Readers see it."
            defaultValue={defaults.publicNote}
          />
          <TextArea
            name="internalNote"
            label="Internal note"
            hint="For the desk. Readers never see it."
            defaultValue={defaults.internalNote}
          />
          <TextField
            name="checkAgainOn"
            label="Check again on"
            hint="For a level it is filled in by the newsroom’s rule when left empty; change it, or empty it again."
            type="date"
            defaultValue={defaults.checkAgainOn}
            className="max-w-96"
          />
          <GradingFields defaults={defaults} />
        </FieldGroup>
        {isPublic && <ChangeFields defaults={defaults} />}
        <ToldNowList />
        <div className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-3 border-t border-rule-strong bg-paper px-1 py-3">
          <SubmitButton name="intent" value="submit" busy="Sending …">
            Save and send to review
          </SubmitButton>
          <SubmitButton name="intent" value="save" variant="quiet" busy="Saving …">
            Save draft
          </SubmitButton>
          <small className="text-ink-muted max-sm:hidden">
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> saves
          </small>
          <ToldNowLine />
          <KeptLine place={hidden.place ?? ''} baseNo={Number(hidden.baseNo)} restored={restored} />
        </div>
      </ToldWhileTyping>
    </Form>
  )
}
