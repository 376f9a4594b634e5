import type { ReactNode } from 'react'
import { here, words } from '@/components/language'
import { Button } from '@/components/ui/button'
import type { FoundNames } from '@/db/queries/reading-room/names'
import { KINDS } from '@/domain/claim/content'
import { NAME_KINDS } from '@/domain/search/card'
import { ORDERS, type Search, STATUSES } from '@/domain/search/search'
import { CONTROL } from './search-field'
import { calledHere } from './search-what'

/** The whole question as one plain form: its answer has an address. */
export function SearchForm({ search, names }: { search: Search; names: FoundNames }) {
  const say = words('search')
  return (
    <search className="block print:hidden">
      <form action={here('/search')} className="grid gap-4 text-[0.9375rem]">
        <div className="flex max-w-[44rem] items-end gap-3">
          <Field id="search-q" label={say('words')}>
            <input
              id="search-q"
              type="search"
              name="q"
              dir="auto"
              maxLength={200}
              defaultValue={search.words}
              aria-describedby="words-hint"
              className={CONTROL}
            />
          </Field>
          <Button type="submit" variant="primary">
            {say('search')}
          </Button>
        </div>
        <p id="words-hint" className="max-w-measure text-[0.8125rem] text-ink-muted">
          {say('wordsHint')}
        </p>
        <fieldset className="grid grid-cols-2 gap-x-4 gap-y-3 border-t border-rule pt-3 sm:grid-cols-3 lg:grid-cols-5">
          <legend className="sr-only">{say('narrow')}</legend>
          {NAME_KINDS.map((kind) => (
            <Field key={kind} id={`search-${kind}`} label={say(`names.${kind}`)}>
              <input
                id={`search-${kind}`}
                name={kind}
                dir="auto"
                maxLength={200}
                defaultValue={search.names[kind] && calledHere(names, kind, search.names[kind])}
                className={CONTROL}
              />
            </Field>
          ))}
          <Choice
            name="kind"
            label={say('kind')}
            chosen={search.kind}
            any={say('any')}
            options={KINDS.map((kind) => [kind, say(`kinds.${kind}`)])}
          />
          <Choice
            name="status"
            label={say('status')}
            chosen={search.status}
            any={say('any')}
            options={STATUSES.map((status) => [status, say(`statuses.${status}`)])}
          />
          <Field id="search-from" label={say('from')}>
            <input
              id="search-from"
              type="date"
              name="from"
              defaultValue={search.from ?? ''}
              className={CONTROL}
            />
          </Field>
          <Field id="search-until" label={say('until')}>
            <input
              id="search-until"
              type="date"
              name="until"
              defaultValue={search.until ?? ''}
              className={CONTROL}
            />
          </Field>
          <Choice
            name="order"
            label={say('order')}
            chosen={search.order}
            options={ORDERS.map((order) => [order, say(`orders.${order}`)])}
          />
        </fieldset>
      </form>
    </search>
  )
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 flex-1 content-end gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children}
    </div>
  )
}

function Choice({
  name,
  label,
  chosen,
  any,
  options,
}: {
  name: string
  label: string
  chosen: string | null
  any?: string
  options: [value: string, label: string][]
}) {
  return (
    <Field id={`search-${name}`} label={label}>
      <select id={`search-${name}`} name={name} defaultValue={chosen ?? ''} className={CONTROL}>
        {any && <option value="">{any}</option>}
        {options.map(([value, told]) => (
          <option key={value} value={value}>
            {told}
          </option>
        ))}
      </select>
    </Field>
  )
}
