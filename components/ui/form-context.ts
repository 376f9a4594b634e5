'use client'

import { createContext, useContext } from 'react'
import { type FormState, FRESH } from './form-state'
import { ENGLISH_FORM, type FormWords } from './form-words'

export type FormScope = {
  id: string
  state: FormState
  pending: boolean
  words?: FormWords
  suggested?: ReadonlySet<string>
}

export const FormContext = createContext<FormScope>({ id: 'form', state: FRESH, pending: false })

/** What the form says by itself; English where the page gave it no other words. */
export const useFormWords = (): FormWords => useContext(FormContext).words ?? ENGLISH_FORM

/** Whether rules filled in the field of this id and nobody has touched it. */
export function useIsSuggested(id: string): boolean {
  const { id: form, suggested } = useContext(FormContext)
  return suggested?.has(id.slice(form.length + 1).replace(/\.\d+$/u, '')) ?? false
}

/** Whether a post came back with something to redraw; a success that keeps the page counts as fresh. */
export function isRedrawn({ attempt, message, errors, values }: FormState): boolean {
  return attempt > 0 && (message !== null || Object.keys(errors).length > 0 || Object.keys(values).length > 0)
}

/** The id of the field that an error key speaks of: `name`, or `name.2` for the third of several. */
export const fieldId = (form: string, key: string): string => `${form}-${key}`

export type FieldScope = {
  id: string
  error: string | undefined
  /** What was typed before, or undefined when nothing was posted for this field. */
  typed: string | undefined
  /** Every value posted under this name, or undefined on a fresh form. */
  posted: readonly string[] | undefined
}

/** What the form knows of one field. Fields that share a name are told apart by `index`. */
export function useField(name: string, index?: number): FieldScope {
  const { id, state } = useContext(FormContext)
  const key = index === undefined ? name : `${name}.${index}`
  const posted = isRedrawn(state) ? (state.values[name] ?? []) : undefined
  return {
    id: fieldId(id, key),
    // A sentence about all rows of a name stands at the first of them.
    error: state.errors[key] ?? (index === 0 ? state.errors[name] : undefined),
    typed: posted?.[index ?? 0],
    posted,
  }
}
