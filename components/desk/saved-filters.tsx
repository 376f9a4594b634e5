import { CheckboxField } from '@/components/ui/checkbox-field'
import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { Words } from '@/components/ui/words'
import type { SavedFilter } from '@/db/queries/saved-filters'
import { OneButtonForm } from './one-button-form'

/** The saved filters as links, each with its way out for whom it belongs to, and the form that keeps this one. */
export function SavedFilters({
  filters,
  me,
  query,
  save,
  forget,
}: {
  filters: readonly SavedFilter[]
  me: string
  /** What is asked for now; empty when nothing is narrowed down. */
  query: string
  save: FormAction
  forget: FormAction
}) {
  return (
    <section aria-labelledby="saved-filters" className="mb-6 grid gap-3">
      <h2 id="saved-filters" className="sr-only">
        Saved filters
      </h2>
      {filters.length > 0 && (
        <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
          {filters.map(({ id, name, query: kept, shared, owner }) => (
            <li key={id} className="flex min-h-6 items-center gap-1.5">
              <a href={`/desk/claims?${kept}`} aria-current={kept === query ? 'page' : undefined}>
                <Words>{name}</Words>
              </a>
              {shared && (
                <span className="text-[0.8125rem] text-ink-muted">
                  {owner.id === me ? 'shared' : <Words>{`of ${owner.name}`}</Words>}
                </span>
              )}
              {owner.id === me && (
                <OneButtonForm action={forget} about={{ id }} label={`Forget ${name}`} variant="plain">
                  Forget<span className="sr-only"> {name}</span>
                </OneButtonForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {query !== '' && (
        <details className="text-sm">
          <summary className="w-fit cursor-pointer py-1 text-pen">Save this filter</summary>
          <Form action={save} label="Save this filter" guarded={false} className="mt-2 grid max-w-md gap-3">
            <input type="hidden" name="query" value={query} />
            <TextField name="name" label="Name" autoComplete="off" required />
            <CheckboxField name="shared" label="Show it to the whole desk" />
            <SubmitButton size="small" className="justify-self-start">
              Save the filter
            </SubmitButton>
          </Form>
        </details>
      )}
    </section>
  )
}
