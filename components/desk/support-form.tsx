import { randomUUID } from 'node:crypto'
import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { Words } from '@/components/ui/words'
import { CITATION_ROLE } from '@/components/wording'
import type { FactToCite } from '@/db/queries/facts-to-cite'
import { options } from './options'

/** Which fact a passage is added to, what it does there, and who speaks in it. */
export function SupportForm({
  action,
  passage,
  facts,
  more,
}: {
  action: FormAction
  passage: string
  facts: readonly FactToCite[]
  more: boolean
}) {
  const free = facts.filter((fact) => whyNot(fact) === null)
  const barred = facts.filter((fact) => whyNot(fact) !== null)
  return (
    <>
      {free.length > 0 ? (
        <Form action={action} label="Add the passage" className="grid gap-6">
          <input type="hidden" name="key" value={randomUUID()} />
          <input type="hidden" name="passageId" value={passage} />
          {free.map(({ id, headNo }) => (
            <input key={id} type="hidden" name={`base-${id}`} value={headNo} />
          ))}
          <RadioGroup
            name="factId"
            label="The fact"
            hint={
              more
                ? 'These are the first; search to find others.'
                : 'Those of this report’s topic come first.'
            }
            required
            options={free.map((fact) => ({
              value: fact.id,
              label: <Words className="font-serif text-lg leading-snug">{fact.statement}</Words>,
              hint: <Words>{beside(fact)}</Words>,
            }))}
          />
          <SelectField
            name="role"
            label="What the passage does"
            defaultValue="supports"
            options={options(CITATION_ROLE)}
            className="max-w-72"
          />
          <TextField
            name="saidBy"
            label="Who speaks in it"
            hint="Name whoever is quoted or paraphrased. Empty only when the outlet reports on its own account: then it counts as an origin of its own."
            autoComplete="off"
          />
          <SubmitButton busy="Adding …" className="justify-self-start">
            Add the passage to the fact
          </SubmitButton>
        </Form>
      ) : (
        <EmptyState title="No such fact">
          {barred.length > 0
            ? 'Those that were found cannot take the passage now.'
            : 'No public fact holds these words. Search for fewer of them, or write a new claim from the passage.'}
        </EmptyState>
      )}
      {barred.length > 0 && (
        <section className="mt-8">
          <h2 className="mb-2 text-xl">Not now</h2>
          <ul className="grid gap-3 border-t border-rule pt-3 text-sm">
            {barred.map((fact) => (
              <li key={fact.id}>
                <a href={`/desk/claims/${fact.id}`}>
                  <Words>{fact.statement}</Words>
                </a>
                <span className="block text-ink-muted">{whyNot(fact)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function whyNot({ cites, state }: FactToCite): string | null {
  if (cites) return 'It cites this passage already.'
  return state === 'submitted' ? 'A next revision is in review: wait for the decision.' : null
}

function beside({ speaker, state, author }: FactToCite): string {
  const said = speaker ? `As said by ${speaker}.` : ''
  return state === 'draft'
    ? `${said} ${author} is writing a next revision: the passage goes into that draft.`.trim()
    : said
}
