'use client'

import type { Difference } from '@/domain/claim/difference'
import { useField } from '../ui/form-context'
import { type ChangedWord, legible } from '../ui/legible-difference'
import { FIELD } from '../wording'

/** After a save over something newer: what the colleague saved and what was typed here, word by word. */
export function BothVersions() {
  const told = useField('bothVersions').typed
  const differences: Difference[] = told ? JSON.parse(told) : []
  if (differences.length === 0) return null
  return (
    <section aria-label="Both versions" className="grid gap-2 border-l-[3px] border-disputed pl-4 text-sm">
      <p>
        <strong>Both versions.</strong> Struck out is what your colleague saved, underlined is what you typed.
        Change what you want to keep of theirs below, then save again. Passages, measure and links are not
        compared here.
      </p>
      <dl className="grid gap-2">
        {differences.map(({ field, words }) => (
          <div key={field} className="grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <dt className="text-ink-muted">{FIELD[field]}</dt>
            <dd className="min-w-0" dir="auto">
              {legible(words).map(run)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

// As `Difference` draws it, which takes its few words from the catalogue: the browser is not sent that.
function run({ value, added, removed }: ChangedWord, n: number) {
  if (!added && !removed) return value
  const Tag = removed ? 'del' : 'ins'
  return (
    <Tag key={n}>
      <span className="sr-only">[{removed ? 'theirs' : 'yours'} </span>
      {value}
      <span className="sr-only">] </span>
    </Tag>
  )
}
