'use client'

import type { ReactNode } from 'react'
import { describedBy, FieldError } from '@/components/ui/field-frame'
import { useField } from '@/components/ui/form-context'
import { ANSWER } from '@/components/wording'
import { ANSWERS, type AskedField } from '@/domain/claim/passage-answer'

/** One field of the claim, and whether the passage says it. */
export function AnswerRow({ field, term, value }: { field: AskedField; term: string; value: ReactNode }) {
  const name = `answer-${field}`
  const { id, error, typed } = useField(name)
  return (
    <fieldset
      aria-describedby={describedBy(id, undefined, error)}
      className={`grid min-w-0 gap-x-4 gap-y-1.5 border-b border-rule py-3 text-sm focus-within:bg-wash sm:grid-cols-[6.5rem_minmax(0,1fr)] ${error ? 'border-l-[3px] border-l-retracted pl-3' : ''}`}
    >
      <legend className="sr-only">{term}: does the passage say this?</legend>
      <span aria-hidden="true" className="text-ink-muted">
        {term}
      </span>
      <div className="min-w-0">{value}</div>
      <div className="flex flex-wrap gap-x-5 gap-y-1 sm:col-start-2">
        {ANSWERS.map((answer, n) => (
          <label key={answer} className="flex min-h-6 items-center gap-2">
            <input
              id={n === 0 ? id : `${id}-${answer}`}
              type="radio"
              name={name}
              value={answer}
              defaultChecked={typed === answer}
              aria-invalid={error ? true : undefined}
              className="size-5 shrink-0 accent-pen"
            />
            {ANSWER[answer]}
          </label>
        ))}
      </div>
      {error && (
        <div className="sm:col-start-2">
          <FieldError id={id}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
}
