'use client'

import { type ReactNode, useActionState, useEffect, useId, useRef, useState } from 'react'
import { FormContext } from './form-context'
import { type FormAction, type FormState, FRESH } from './form-state'
import { FormSummary } from './form-summary'
import { ENGLISH_FORM, type FormWords } from './form-words'
import { submitOnShortcut } from './submit-shortcut'
import { useLeaveGuard } from './use-leave-guard'

/**
 * A form over one action. Without script it posts and comes back drawn by the server; with script it also keeps
 * what was typed, takes the focus to what stands against it, submits once, and asks before it is left half done.
 */
export function Form({
  action,
  children,
  className = 'grid gap-6',
  guarded = true,
  label,
  name,
  initial = FRESH,
  shortcut = true,
  words,
  suggested,
}: {
  action: FormAction
  children: ReactNode
  /** The element's id, for buttons and fields that stand elsewhere on the page and belong to it. */
  name?: string
  /** What it shows before the first post: sentences at fields that a page knows of already. */
  initial?: FormState
  /** Whether ctrl or cmd with enter presses its first button: not where that decides something for good. */
  shortcut?: boolean
  className?: string
  /** Whether leaving it changed asks first: not for a sign-in or a single button. */
  guarded?: boolean
  /** Its name for those who find forms by ear; needed where a page has several. */
  label?: string
  /** What it says by itself, where that is not English. */
  words?: FormWords
  /** Names of fields that rules filled in. */
  suggested?: readonly string[]
}) {
  const [state, dispatch, pending] = useActionState(action, initial)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  // Beside `pending`, because the second of two quick clicks comes before the first is drawn.
  const sent = useRef(false)
  const [untouched, setUntouched] = useState<ReadonlySet<string>>(() => new Set(suggested))
  const guard = useLeaveGuard(form, guarded, { state, pending, question: (words ?? ENGLISH_FORM).leave })

  useEffect(() => {
    sent.current = pending
  }, [pending])

  return (
    <FormContext value={{ id, state, pending, words, suggested: untouched }}>
      <form
        // React empties a form after its action: a new key draws the fields anew, with what was typed.
        key={state.attempt}
        ref={form}
        id={name}
        action={dispatch}
        noValidate
        aria-label={label}
        className={className}
        onChange={(event) => {
          guard.touched()
          const { name: field } = event.target as unknown as { name?: string }
          if (field && untouched.has(field))
            setUntouched(new Set([...untouched].filter((one) => one !== field)))
        }}
        onKeyDown={shortcut ? submitOnShortcut : undefined}
        onSubmit={(event) => {
          if (sent.current) return event.preventDefault()
          sent.current = true
        }}
      >
        <FormSummary />
        {children}
      </form>
    </FormContext>
  )
}
